import CivilTime
import ControlAPI
import Domain
import Journal
import Projections

extension Services {
  /// The session that an outcome is about.
  func recordedSession(
    _ outcome: CommandOutcome, _ question: CourseQuestion
  ) throws -> SessionSchedule.Row {
    for entry in outcome.entries {
      guard case .sessions(let event)? = entry.courseEvent?.event else { continue }
      let id: SessionID? =
        switch event {
        case .scheduled(let scheduled): scheduled.session
        case .rescheduled(let moved): moved.session
        default: nil
        }
      if let id, let row = question.views.schedule.rows[id] { return row }
    }
    return try sessionRow(nil, question)
  }

  /// What a person should know of a time that was read.
  func notices(_ read: ReadTime) -> [String] {
    guard read.isFirstOfTwo, let time = read.time else { return [] }
    return [
      "Clocks go back that day and show \(DateWords.clock(time)) twice; the first of the two is "
        + "meant."
    ]
  }

  /// Which reminders lapse at once because their moments had passed when a session was agreed.
  func lapsedReminders(
    of outcome: CommandOutcome, _ question: CourseQuestion
  ) async throws -> [String] {
    var starts: Set<AgreedTime> = []
    for entry in outcome.entries {
      switch entry.courseEvent?.event {
      case .sessions(.scheduled(let scheduled))?: starts.insert(scheduled.start)
      case .sessions(.rescheduled(let moved))?: starts.insert(moved.to)
      default: break
      }
    }
    let leads = try await journal.ledger().preferences.sessionLeads
    return starts.filter { zones.instant(of: $0) > now }.sorted { $0.civil < $1.civil }
      .compactMap { start in
        let late = leads.filter { zones.instant(of: start) - $0 < now }
        guard !late.isEmpty else { return nil }
        let words = late.map { DateWords.span($0) }.joined(separator: " and ")
        let moment = question.wording.moment(start)
        return "For \(moment.day), \(moment.clock), the reminder \(words) before lapses: "
          + "its time has passed."
      }
  }
}
