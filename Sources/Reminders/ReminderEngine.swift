package import Domain

/// What the engine needs of the world around it.
package protocol ReminderSurroundings: Sendable {
  /// The time now.
  func now() -> Timestamp
  /// The machine's zone.
  func zone() async -> ZoneName
  func zones() -> any ZoneRules
  /// What is ahead.
  func planInput() async throws -> PlanInput
  func ledger() async throws -> ReminderLedger
  /// Makes commands durable, in order.
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
  package var text: String
  /// 1, or 2 after a crash.
  package var attempt: Int
}

/// Sends reminders at their moments. It does something only when woken: by the timer, by a change
/// of what is planned, by a step of the clock, by another zone.
package struct ReminderEngine: Sendable {
  /// How long to wait when nothing could be planned or recorded.
  private static let retryDelay = TimeSpan.minutes(1)

  private let surroundings: any ReminderSurroundings

  package init(_ surroundings: any ReminderSurroundings) { self.surroundings = surroundings }

  /// Goes on until `wakeups` ends.
  ///
  /// - Parameter wakeups: a hint each time something may have changed; hints may be merged.
  package func run(_ wakeups: AsyncStream<Void>) async {
    // A start that could not be carried through is still a start the next time.
    var isStart = await !settle(isStart: true)
    for await _ in wakeups {
      if await settle(isStart: isStart) { isStart = false }
    }
    surroundings.arm(at: nil)
  }

  /// Does what is due and arms the timer for what is next.
  ///
  /// - Parameter isStart: whether what is due and not delivered was cut off by a crash.
  /// - Returns: whether all of it could be recorded.
  @discardableResult
  package func settle(isStart: Bool) async -> Bool {
    do {
      var plan = try await makePlan(isStart: isStart)
      // Each round settles what was due; a preference or a step of the clock may bring more.
      for _ in 0..<8 where !plan.due.isEmpty {
        try await carryOut(plan.due)
        plan = try await makePlan(isStart: false)
      }
      await surroundings.publish(plan)
      surroundings.arm(at: plan.nextMoment)
      let next = plan.reminders.first { reminder in
        if case .send = reminder.disposition { true } else { false }
      }
      await surroundings.announce(
        status: ReminderText.status(
          next: next, zone: await surroundings.zone(), now: surroundings.now(),
          zones: surroundings.zones()))
      return true
    } catch {
      // Nothing was sent that is not recorded; what is due stays due, and is tried again.
      surroundings.arm(at: surroundings.now() + Self.retryDelay)
      surroundings.report("reminders could not be planned or recorded")
      return false
    }
  }

  private func makePlan(isStart: Bool) async throws -> ReminderPlan {
    ReminderPlan(
      try await surroundings.planInput(), try await surroundings.ledger(),
      now: surroundings.now(), zones: surroundings.zones(), isStart: isStart)
  }

  /// Carries out all of them; one that cannot be recorded does not keep the others back.
  private func carryOut(_ reminders: [PlannedReminder]) async throws {
    var failure: (any Error)?
    for reminder in reminders {
      do { try await carryOut(reminder) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Records that a reminder is due before any channel is tried, and each channel that took it.
  private func carryOut(_ reminder: PlannedReminder) async throws {
    switch reminder.disposition {
    case .suppress(let reason):
      try await surroundings.record([
        .recordSuppressed(
          ReminderSuppressed(key: reminder.key, dueAt: reminder.dueAt, reason: reason))
      ])
    case .lapse(let reason):
      try await surroundings.record([
        .recordLapsed(ReminderLapsed(key: reminder.key, dueAt: reminder.dueAt, reason: reason))
      ])
    case .send(let attempt): try await send(reminder, attempt)
    }
  }

  private func send(_ reminder: PlannedReminder, _ attempt: Int) async throws {
    try await surroundings.record([
      .recordDue(
        ReminderDue(
          key: reminder.key, dueAt: reminder.dueAt, subjectAt: reminder.subjectAt,
          attempt: attempt))
    ])
    let delivery = ReminderDelivery(
      reminder: reminder,
      text: ReminderText.discreet(
        reminder, now: surroundings.now(), zones: surroundings.zones()),
      attempt: attempt)
    var delivered: [ReminderCommand] = []
    for channel in ReminderChannel.allCases {
      do {
        guard try await surroundings.deliver(delivery, to: channel) else { continue }
        delivered.append(
          .recordDelivered(
            ReminderDelivered(reminder: reminder.id, channel: channel, attempt: attempt)))
      } catch {
        surroundings.report("the channel \(channel.rawValue) did not take a reminder")
      }
    }
    try await surroundings.record(delivered)
  }
}
