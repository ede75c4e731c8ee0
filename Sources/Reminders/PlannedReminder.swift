package import Domain

/// A reminder as a plan has it.
package struct PlannedReminder: Hashable, Sendable {
  package enum Disposition: Hashable, Sendable {
    case send(attempt: Int)
    case suppress(SuppressionReason)
    case lapse(LapseReason)
  }

  package var key: ReminderKey
  package var dueAt: Timestamp
  /// When what it is about begins or is due.
  package var subjectAt: Timestamp
  package var subjectTime: AgreedTime
  package var disposition: Disposition

  package var id: ReminderID { key.id }
  package var kind: ReminderKind { key.subject.kind }

  package init(
    key: ReminderKey, dueAt: Timestamp, subjectAt: Timestamp, subjectTime: AgreedTime,
    disposition: Disposition
  ) {
    self.key = key
    self.dueAt = dueAt
    self.subjectAt = subjectAt
    self.subjectTime = subjectTime
    self.disposition = disposition
  }

  /// A reminder that the ledger knows.
  package init(_ entry: ReminderEntry, _ zones: any ZoneRules) {
    self.init(
      key: entry.key, dueAt: entry.dueAt, subjectAt: zones.instant(of: entry.key.start),
      subjectTime: entry.key.start, disposition: .send(attempt: entry.attempt))
  }
}
