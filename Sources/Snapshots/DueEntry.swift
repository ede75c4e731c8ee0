/// A reminder that will be due, in the clear: enough to wake up and to say "You have something at
/// 15:00." without opening anything, and nothing that tells what it is about.
package struct DueEntry: Hashable, Sendable {
  /// When to remind, in milliseconds since 1970-01-01T00:00:00Z.
  package var dueAt: Int64
  /// The moment of the thing reminded of, in milliseconds since 1970-01-01T00:00:00Z.
  package var subjectAt: Int64
  /// The opaque id of the reminder.
  package var reminder: [UInt8]
  /// The coarse kind, as the caller numbers them.
  package var kind: Int64

  package init(dueAt: Int64, subjectAt: Int64, reminder: [UInt8], kind: Int64) {
    self.dueAt = dueAt
    self.subjectAt = subjectAt
    self.reminder = reminder
    self.kind = kind
  }
}
