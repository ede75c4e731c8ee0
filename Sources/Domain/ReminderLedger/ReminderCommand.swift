/// What can be asked of the reminder ledger: the first three by the person, the others by Kith.
package enum ReminderCommand: Hashable, Sendable {
  case setPreference(ReminderPreferenceSet)
  /// Bring it again at a moment.
  case snooze(ReminderID, until: Timestamp)
  /// No more of it.
  case dismiss(ReminderID)
  case recordDue(ReminderDue)
  case recordMerged(ReminderMerged)
  case recordDelivered(ReminderDelivered)
  case recordSuppressed(ReminderSuppressed)
  case recordLapsed(ReminderLapsed)
}
