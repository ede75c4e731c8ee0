import CivilTime
import Domain
import Journal

extension Services {
  /// What a person should know of the time that homework is for.
  func notices(_ due: HomeworkDue?) throws -> [String] {
    guard case .time(let agreed)? = due,
      case .overlap = try zones.zone(agreed.zone).resolve(agreed.civil)
    else { return [] }
    return [
      "Clocks go back that day and show \(DateWords.clock(agreed.civil.time)) twice; the first of "
        + "the two is meant."
    ]
  }

  /// What a person should know of sessions that a rhythm put into the calendar: that clocks skip
  /// the time agreed on that day, or show it twice.
  ///
  /// - Parameters:
  ///   - outcome: what was recorded.
  ///   - rhythm: the session that the rhythm begins with; nothing is said of that one.
  ///   - wording: how days are said.
  /// - Returns: one sentence for each such day.
  /// - Throws: `ZoneError` for a zone that is not known any more.
  func clockNotices(
    of outcome: CommandOutcome, in rhythm: AgreedTime?, _ wording: Wording
  ) throws -> [String] {
    guard let first = rhythm else { return [] }
    var notices: [String] = []
    for entry in outcome.entries {
      guard case .sessions(.scheduled(let scheduled))? = entry.courseEvent?.event,
        scheduled.start != first
      else { continue }
      let start = scheduled.start
      let zone = try zones.zone(start.zone)
      let agreed = CivilDateTime(date: start.civil.date, time: first.civil.time)
      let day = wording.day(start.civil.date)
      if start.civil != agreed, case .gap = zone.resolve(agreed) {
        notices.append(
          "Clocks go forward over \(DateWords.clock(agreed.time)) on \(day); that session is at "
            + "\(DateWords.clock(start.civil.time)).")
      } else if case .overlap = zone.resolve(start.civil) {
        notices.append(
          "Clocks go back on \(day) and show \(DateWords.clock(start.civil.time)) twice; the first "
            + "of the two is meant.")
      }
    }
    return notices
  }
}
