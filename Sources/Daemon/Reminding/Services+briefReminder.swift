import Domain
import EventLog
import Journal
import Logging
import Reminders

extension Services {
  /// Whoever opens the page for a session on the day before it, or later, need not be told that there
  /// is one. It is recorded once; that it could not be keeps nobody from the page.
  func settleBriefReminder(of session: SessionID, in course: CourseID) async {
    do {
      let ledger = try await journal.ledger()
      let occurrence = Occurrences(
        try await planInput(), ledger, now: now, zone: machineZone.name, zones: zones
      ).all.first {
        $0.kind == .brief && $0.key.course == course && $0.key.subject == .session(session)
      }
      guard let occurrence, occurrence.subjectAt - now < .hours(36) else { return }
      let command: ReminderCommand
      switch ledger.entries[occurrence.id]?.state {
      case nil:
        command = .recordSuppressed(
          ReminderSuppressed(
            key: occurrence.key, dueAt: occurrence.wantedAt, reason: .alreadyDone))
      case .due, .delivered, .snoozed: command = .dismiss(occurrence.id)
      case .dismissed, .merged, .suppressed, .lapsed: return
      }
      _ = try await journal.execute(
        JournalRequest(
          id: .random(), content: [], target: .ledger([command]), actor: .system,
          zone: machineZone.name))
    } catch {
      logger.warning("that the page for a session was opened could not be recorded")
    }
  }
}
