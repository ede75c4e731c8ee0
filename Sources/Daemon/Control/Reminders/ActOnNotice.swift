import ControlAPI
import Domain
import EventLog
import Journal
import Reminders

/// Carries out what a button says.
enum ActOnNotice: Verb {
  typealias Method = RemindersInterface.Act

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let action = try services.choice(NoticeActionName.self, parameters.action, "action")
    else { throw JournalError.unknownCourse }
    let id = try services.reminderID(parameters.id)
    if services.attendants.trial == id {
      _ = services.attendants.tookTrial(id, .desktop)
      return Method.Reply(receipt: try await nothing(services))
    }
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let waiting = try await services.waitingReminders().first { $0.id == id }
    let ledger = try await services.journal.ledger()
    guard let waiting else {
      guard let entry = ledger.entries[id] else {
        throw DaemonInterface.NotFound(message: "No reminder came that is called so.")
      }
      // Something else has settled it: that the button comes late is nobody's fault.
      return Method.Reply(
        receipt: Receipt(
          summary: "That is settled already (\(entry.key.id.short)).", notices: [], entries: [],
          position: Int(try await services.store.head()), repeated: false))
    }
    return try await act(action, waiting, Notices(services, ledger.preferences), recording)
  }

  private static func act(
    _ action: NoticeActionName, _ waiting: WaitingReminder, _ notices: Notices,
    _ recording: Recording
  ) async throws -> Method.Reply {
    let services = recording.services
    // What it is about is in the record.
    if services.isLocked, [.done, .cancelSession, .cannotMakeIt].contains(action) {
      throw DaemonInterface.Locked.usual
    }
    switch action {
    case .open:
      return Method.Reply(
        receipt: try await nothing(services),
        followUp: notices.followUp(waiting, nil, opened(waiting.occurrence.kind)))
    case .cannotMakeIt:
      return Method.Reply(
        receipt: try await nothing(services),
        followUp: notices.followUp(
          waiting, ReminderWords.cannotMakeIt, [.cancelSession, .later]))
    case .later:
      return Method.Reply(
        receipt: try await services.snooze(
          waiting.entry, until: services.now + .hours(1), recording))
    case .dismiss:
      return Method.Reply(
        receipt: try await recording.record(.ledger([.dismiss(waiting.id)])).receipt("Let go."))
    case .done: return Method.Reply(receipt: try await done(waiting, recording))
    case .cancelSession: return Method.Reply(receipt: try await cancel(waiting, recording))
    }
  }

  /// What can be done with one that was opened.
  private static func opened(_ kind: ReminderKind) -> [NoticeActionName] {
    switch kind {
    case .session: [.later, .cannotMakeIt]
    case .homework: [.done, .later]
    default: [.dismiss, .later]
    }
  }

  private static func done(
    _ waiting: WaitingReminder, _ recording: Recording
  ) async throws -> Receipt {
    guard case .homework(let id) = waiting.occurrence.key.subject else {
      return try await recording.record(.ledger([.dismiss(waiting.id)])).receipt("Let go.")
    }
    return try await recording.record(
      waiting.occurrence.key.course,
      .homework(.attempt(id, .tried, confidence: nil, note: nil))
    ).receipt("Noted.")
  }

  private static func cancel(
    _ waiting: WaitingReminder, _ recording: Recording
  ) async throws -> Receipt {
    guard case .session(let id) = waiting.occurrence.key.subject else {
      throw DaemonInterface.Invalid(
        parameter: "action", message: "That reminder is not about a session.")
    }
    return try await recording.record(
      waiting.occurrence.key.course, .sessions(.cancel(id, by: .me, reason: nil))
    ).receipt("Called off. Kith does not tell your therapist; you do.")
  }

  private static func nothing(_ services: Services) async throws -> Receipt {
    Receipt(
      summary: "Nothing was recorded.", notices: [], entries: [],
      position: Int(try await services.store.head()), repeated: false)
  }
}
