package import Domain
import EventLog

/// Something that was recorded of a reminder.
package struct ReminderHistory: Hashable, Sendable {
  package var at: Timestamp
  package var event: ReminderEvent
}

extension Journal {
  /// What was recorded of one reminder, the first first; nothing for nil. The whole ledger is read.
  ///
  /// - Parameters:
  ///   - reminder: its id.
  ///   - position: up to where in the record.
  /// - Returns: each with when it was recorded.
  /// - Throws: `JournalError`.
  package func history(
    of reminder: ReminderID?, through position: Int64? = nil
  ) async throws -> [ReminderHistory] {
    guard let reminder else { return [] }
    var found: [ReminderHistory] = []
    var version: Int64 = 0
    while true {
      let page = try await store.read(Streams.ledger, from: version + 1, limit: 500)
      guard let last = page.last else { return found }
      for stored in page where stored.seq <= position ?? .max {
        guard let body = try await reader.opener.open(stored).body,
          case .reminder(let event) = body.payload, event.reminder == reminder
        else { continue }
        found.append(
          ReminderHistory(at: Timestamp(milliseconds: stored.recordedAt), event: event))
      }
      version = last.version
    }
  }
}

extension ReminderEvent {
  /// The reminder that it is about; nil for preferences.
  package var reminder: ReminderID? {
    switch self {
    case .preferenceSet: nil
    case .due(let due): due.reminder
    case .merged(let merged): merged.reminder
    case .delivered(let delivered): delivered.reminder
    case .snoozed(let snoozed): snoozed.reminder
    case .dismissed(let dismissed): dismissed.reminder
    case .suppressed(let suppressed): suppressed.reminder
    case .lapsed(let lapsed): lapsed.reminder
    }
  }
}
