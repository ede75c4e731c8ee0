import CivilTime
import ControlAPI
import Domain
import Projections

extension CourseQuestion {
  /// "Welcome back. Next is Tuesday at 15:00." after three weeks or more; what was not done meanwhile
  /// is not counted.
  var welcome: String? {
    guard views.activity.wasAway(at: wording.now) else { return nil }
    guard let next = nextSession else { return "Welcome back." }
    let start = wording.moment(next.start)
    return "Welcome back. Next is \(wording.nearDay(next.start.civil.date)) at \(start.clock)."
  }

  /// A piece of homework as today's screen says it: for Tuesday, where that is the next one.
  func homeworkNearby(_ row: HomeworkList.Row) -> ControlAPI.Homework {
    var homework = homework(row)
    if case .session(let id) = row.due, let start = session(for: id)?.start.civil.date,
      start > wording.today
    {
      homework.due = "before \(wording.nearDay(start))"
    }
    return homework
  }

  /// Where a session was called off, the next one takes its place.
  private func session(for id: SessionID) -> SessionSchedule.Row? {
    views.schedule.rows[id].flatMap { $0.status == .planned ? $0 : nil }
      ?? views.schedule.next(after: wording.now, wording.zones)
  }
}

extension Wording {
  /// "today", "tomorrow", "Tuesday" within the coming six days, else the day in full.
  func nearDay(_ date: CivilDate) -> String {
    (2...6).contains(date.dayNumber - today.dayNumber)
      ? DateWords.weekday(date.weekday) : relativeDay(date)
  }
}
