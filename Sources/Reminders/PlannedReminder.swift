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
}
