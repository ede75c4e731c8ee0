package import Domain

extension ReminderPlan {
  /// What is recorded when a reminder's moment has come: of a message, that it is due, and what comes
  /// together with it; of one that does not come, why. Nothing for one that goes with another.
  package func commands(for reminder: PlannedReminder) -> [ReminderCommand] {
    switch reminder.disposition {
    case .send(let attempt):
      [
        .recordDue(
          ReminderDue(
            key: reminder.key, dueAt: reminder.dueAt, subjectAt: reminder.subjectAt,
            attempt: attempt, shift: reminder.shift))
      ]
        + parts(of: reminder.id).map { part in
          .recordMerged(ReminderMerged(key: part.key, dueAt: part.dueAt, into: reminder.id))
        }
    case .merge: []
    case .suppress(let reason):
      [
        .recordSuppressed(
          ReminderSuppressed(key: reminder.key, dueAt: reminder.dueAt, reason: reason))
      ]
    case .lapse(let reason):
      [.recordLapsed(ReminderLapsed(key: reminder.key, dueAt: reminder.dueAt, reason: reason))]
    }
  }
}
