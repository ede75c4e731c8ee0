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
      if let id = entry.courseEvent?.event.session, let row = question.views.schedule.rows[id] {
        return row
      }
    }
    return try sessionRow(nil, question)
  }

  /// The session that a recording call means; the next one, if none is named.
  func sessionRow(
    _ text: String?, _ question: CourseQuestion, _ recording: Recording
  ) async throws -> SessionSchedule.Row {
    if text == nil, let id = try await recording.earlier(on: question.course)?.session,
      let row = question.views.schedule.rows[id]
    {
      return row
    }
    return try sessionRow(text, question)
  }

  /// The session that a recording call means; the one that waits for a word, if none is named.
  func begunSession(
    _ text: String?, _ question: CourseQuestion, _ recording: Recording
  ) async throws -> SessionSchedule.Row {
    let earlier = try await recording.earlier(on: question.course)?.session
    if text != nil || earlier != nil { return try await sessionRow(text, question, recording) }
    guard let row = question.views.schedule.toWrapUp(at: question.wording.now, zones) else {
      throw DaemonInterface.NotFound(
        message: "No session waits for a word. To see them: kith session list")
    }
    return row
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
        let lapse =
          late.count == 1
          ? "the reminder \(words) before lapses: its time has passed."
          : "the reminders \(words) before lapse: their times have passed."
        return "For \(moment.day), \(moment.clock), \(lapse)"
      }
  }
}

extension CourseEvent {
  /// The one session that it is about; nil when it is about none or more.
  fileprivate var session: SessionID? {
    guard case .sessions(let event) = self else { return nil }
    return switch event {
    case .scheduled(let scheduled): scheduled.session
    case .rescheduled(let moved): moved.session
    case .cancelled(let cancelled): cancelled.session
    case .attended(let attended): attended.session
    case .missed(let missed): missed.session
    case .rated(let rated): rated.session
    case .noteWritten(let note): note.session
    case .weeksSkipped, .agendaItemAdded, .agendaItemDiscussed: nil
    }
  }
}
