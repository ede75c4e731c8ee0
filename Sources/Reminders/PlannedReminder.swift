package import Domain

/// A reminder as a plan has it.
package struct PlannedReminder: Hashable, Sendable {
  package enum Disposition: Hashable, Sendable {
    case send(attempt: Int)
    /// It comes together with another one of the same plan.
    case merge(into: ReminderID)
    case suppress(SuppressionReason)
    case lapse(LapseReason)
  }

  package var occurrence: Occurrence
  /// The moment at which it is sent, or at which it is recorded that it is not.
  package var dueAt: Timestamp
  /// Why that is not the moment usual for its kind.
  package var shift: ReminderShift?
  package var disposition: Disposition

  package var key: ReminderKey { occurrence.key }
  package var id: ReminderID { occurrence.key.id }
  package var kind: ReminderKind { occurrence.key.kind }
  /// When what it is about begins or is due.
  package var subjectAt: Timestamp { occurrence.subjectAt }

  package init(
    _ occurrence: Occurrence, dueAt: Timestamp, shift: ReminderShift? = nil,
    disposition: Disposition
  ) {
    self.occurrence = occurrence
    self.dueAt = dueAt
    self.shift = shift
    self.disposition = disposition
  }

  /// Whether it is sent, by itself or together with another one.
  package var isToCome: Bool {
    switch disposition {
    case .send, .merge: true
    case .suppress, .lapse: false
    }
  }

  /// Whether it is a message of its own.
  package var isMessage: Bool { if case .send = disposition { true } else { false } }

  /// Whether it comes at its moment whatever else comes: of a session, or because the person asked
  /// for it at that moment.
  var isFixed: Bool { kind == .session || shift == .snoozed }
}
