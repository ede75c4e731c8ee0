import ControlAPI
import Domain
import Projections

extension CourseQuestion {
  /// A session as the interface says it.
  func session(_ row: SessionSchedule.Row) -> ControlAPI.Session {
    ControlAPI.Session(
      id: row.id.description, number: views.schedule.numbers(wording.zones)[row.id],
      start: wording.moment(row.start), minutes: row.minutes,
      status: ControlAPI.SessionStatus(rawValue: row.status.rawValue) ?? .planned,
      mode: row.mode?.rawValue, place: row.place, by: row.by?.rawValue, reason: row.reason,
      movedFrom: row.movedFrom.map { wording.moment($0) }, hasNote: row.hasNote,
      helpful: row.helpful)
  }

  /// "Session 8 is Tuesday 1 December, 15:00, 50 minutes."
  func sentence(_ row: SessionSchedule.Row) -> String {
    let session = session(row)
    let name = session.number.map { "Session \($0)" } ?? "Session \(row.id)"
    return "\(name) is \(session.start.text), \(row.minutes) minutes."
  }

  /// "Session 8", or its short name where it does not count.
  func name(_ id: SessionID) -> String {
    views.schedule.numbers(wording.zones)[id].map { "Session \($0)" } ?? "Session \(id)"
  }

  /// Says so where the session after one that does not take place gets another number: "Session 9,
  /// Tuesday 8 December, 15:00, is now Session 8."
  ///
  /// - Parameter row: the session as it stood before it was told that it does not take place.
  /// - Returns: one sentence, or none where nothing changes.
  func renumbering(without row: SessionSchedule.Row) -> [String] {
    let schedule = views.schedule
    guard row.status == .planned, let next = schedule.successor(inNumberOf: row.id, wording.zones)
    else { return [] }
    return [
      "\(name(next.id)), \(wording.moment(next.start).text), is now \(name(row.id)): one that does "
        + "not take place is not counted."
    ]
  }

  var conflicts: [String] {
    Conflict.all(in: views, at: wording.now, wording.zones).map(\.sentence)
  }
}
