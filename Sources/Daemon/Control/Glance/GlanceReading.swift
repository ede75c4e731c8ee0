import CivilTime
import ControlAPI
import Domain
import Projections

/// What is known of the courses that go on, put into one line and a few more.
struct GlanceReading {
  let courses: [CourseViews]
  let wording: Wording
  let waiting: WaitingNow

  /// From when on a session is soon.
  private static let soon = TimeSpan.minutes(60)

  private var now: Timestamp { wording.now }

  /// The next session that has not begun.
  private var next: AgreedTime? {
    courses.flatMap { $0.schedule.rows.values }
      .filter { $0.status == .planned && instant($0.start) > now }
      .map(\.start).min { instant($0) < instant($1) }
  }

  private func instant(_ time: AgreedTime) -> Timestamp { wording.zones.instant(of: time) }

  private var kind: GlanceClass {
    if courses.isEmpty { return .none }
    if courses.allSatisfy({ $0.overview.status == .paused }) { return .paused }
    if let next, instant(next) - now <= Self.soon { return .soon }
    return waiting.things.isEmpty ? .quiet : .waiting
  }

  func view(cursor: String) -> GlanceInterface.GlanceView {
    GlanceInterface.GlanceView(
      text: text, tooltip: tooltip, class: kind.rawValue,
      counts: GlanceInterface.GlanceCounts(
        waiting: waiting.things.count, toBring: courses.reduce(0) { $0 + $1.agenda.open.count },
        trying: courses.reduce(0) { $0 + $1.homework.open.count }),
      nextSession: next.map { wording.moment($0) },
      nextReminder: waiting.nextReminder.map { wording.moment($0) }, cursor: cursor)
  }

  private var text: String {
    switch kind {
    case .none, .locked: return ""
    case .paused: return "Paused"
    case .soon, .quiet: return next.map { GlanceWords.short($0, wording) } ?? ""
    case .waiting:
      let appointment = waiting.things.compactMap(\.appointment).min { instant($0) < instant($1) }
      return appointment.map { GlanceWords.short($0, wording) } ?? GlanceWords.note
    }
  }

  private var tooltip: [String] {
    switch kind {
    case .none: return [GlanceWords.noCourse]
    case .locked: return [GlanceWords.locked]
    case .paused: return [GlanceWords.paused]
    case .soon, .quiet, .waiting:
      var lines = waiting.things.flatMap(\.lines)
      if let next { lines.append(GlanceWords.next(wording.moment(next))) }
      if let quietUntil = waiting.quietUntil, quietUntil > now {
        lines.append(GlanceWords.quiet(until: wording.moment(quietUntil)))
      }
      return lines.isEmpty ? [GlanceWords.nothing] : lines
    }
  }

  /// The turn of the day, the hour before a session, its beginning, the next reminder, what is out of date then.
  var nextChange: Timestamp {
    let tomorrow = wording.today.adding(days: 1)
    var moments = [
      wording.zones.instant(
        of: AgreedTime(civil: CivilDateTime(date: tomorrow, time: .midnight), zone: wording.zone))
    ]
    if let next { moments += [instant(next) - Self.soon, instant(next)] }
    moments += waiting.changes
    moments += [waiting.nextReminder, waiting.quietUntil].compactMap { $0 }
    return moments.filter { $0 > now }.min() ?? now + .days(1)
  }
}
