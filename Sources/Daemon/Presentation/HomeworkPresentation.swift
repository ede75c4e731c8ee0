import ControlAPI
import Domain
import Projections

extension CourseQuestion {
  /// A piece of homework as the interface says it.
  func homework(_ row: HomeworkList.Row, all: Bool = false) -> ControlAPI.Homework {
    let time = views.homework.dueTime(
      of: row, views.schedule, at: wording.now, wording.zones)
    return ControlAPI.Homework(
      id: row.id.description, text: row.text, kind: row.kind?.rawValue,
      person: name(row.person, all: all), due: dueWords(row),
      dueMoment: time.map { wording.moment($0) }, everyDays: row.repeats?.days,
      skill: row.skill?.word, goal: row.goal?.description,
      status: ControlAPI.HomeworkStatus(rawValue: row.status.rawValue) ?? .open,
      lastOutcome: row.lastOutcome?.rawValue,
      lastAttempt: row.lastAttemptAt.map { wording.moment($0) }, attempts: row.attempts,
      assigned: wording.moment(row.assignedAt))
  }

  /// For when it is: "Friday 27 November", "before Tuesday 1 December, 15:00".
  func dueWords(_ row: HomeworkList.Row) -> String? {
    let often = row.repeats.map { $0.days == 1 ? ", daily" : ", every \($0.days) days" } ?? ""
    switch views.homework.due(of: row, at: wording.now, wording.zones) {
    case .day(let date, _): return wording.relativeDay(date) + often
    case .time(let agreed):
      let moment = wording.moment(agreed)
      return "\(moment.day), \(moment.clock)" + often
    case .session(let id):
      // Where that session was called off, the next one takes its place.
      let row =
        views.schedule.rows[id].flatMap { $0.status == .planned ? $0 : nil }
        ?? views.schedule.next(after: wording.now, wording.zones)
      return row.map { row in
        let day = wording.moment(row.start).day
        return day == "today" ? "before today's session" : "before \(day)"
      }
    case nil: return nil
    }
  }
}
