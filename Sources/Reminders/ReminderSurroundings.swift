package import Domain

/// What the engine needs of the world around it.
package protocol ReminderSurroundings: Sendable {
  /// The time now.
  func now() -> Timestamp
  /// Where the person is: the machine's zone.
  func zone() async -> ZoneName
  func zones() -> any ZoneRules
  /// What is ahead.
  func planInput() async throws -> PlanInput
  func ledger() async throws -> ReminderLedger
  /// Makes commands durable, in order, all or none.
  func record(_ commands: [ReminderCommand]) async throws
  /// Hands a reminder to a channel; false when there is nobody at its other end.
  func deliver(_ delivery: ReminderDelivery, to channel: ReminderChannel) async throws -> Bool
  /// Says when the next one comes.
  func announce(status: String) async
  /// Tells of the plan, for the clear index.
  func publish(_ plan: ReminderPlan) async
  /// Arms the one timer, or disarms it.
  func arm(at moment: Timestamp?)
  /// Something could not be recorded or delivered; no content in it.
  func report(_ problem: String)
}

/// A reminder on its way to a person.
package struct ReminderDelivery: Hashable, Sendable {
  package var reminder: PlannedReminder
  /// The discreet text.
  package var text: String
  /// 1, or more when it comes again.
  package var attempt: Int
}
