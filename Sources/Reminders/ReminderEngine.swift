import Domain

/// Sends reminders at their moments. It does something only when woken: by the timer, by a change
/// of what is planned, by a step of the clock, by another zone.
package actor ReminderEngine {
  /// How long to wait when nothing could be planned or recorded.
  private static let retryDelay = TimeSpan.minutes(1)

  private let surroundings: any ReminderSurroundings
  /// What this process sent and could not record as delivered. Anything else that is recorded as due
  /// was cut off by the end of another process.
  private var onTheWay: Set<ReminderID> = []

  package init(_ surroundings: any ReminderSurroundings) { self.surroundings = surroundings }

  /// Goes on until `wakeups` ends.
  ///
  /// - Parameter wakeups: a hint each time something may have changed; hints may be merged.
  package func run(_ wakeups: AsyncStream<Void>) async {
    await settle()
    for await _ in wakeups { await settle() }
    surroundings.arm(at: nil)
  }

  /// Does what is due and arms the timer for what is next.
  ///
  /// - Returns: whether all of it could be recorded.
  @discardableResult
  package func settle() async -> Bool {
    do {
      var plan = try await makePlan()
      // Each round settles what was due; a preference or a step of the clock may bring more.
      for _ in 0..<8 where !plan.due.isEmpty {
        try await carryOut(plan)
        plan = try await makePlan()
      }
      await surroundings.publish(plan)
      surroundings.arm(at: plan.nextMoment)
      await surroundings.announce(
        status: ReminderText(now: surroundings.now(), zones: surroundings.zones()).status(
          next: plan.reminders.first(where: \.isMessage), zone: await surroundings.zone()))
      return true
    } catch {
      // Nothing was sent that is not recorded; what is due stays due, and is tried again.
      surroundings.arm(at: surroundings.now() + Self.retryDelay)
      surroundings.report("reminders could not be planned or recorded")
      return false
    }
  }

  private func makePlan() async throws -> ReminderPlan {
    let ledger = try await surroundings.ledger()
    let due = ledger.entries.filter { $0.value.state == .due }.keys
    onTheWay.formIntersection(due)
    return ReminderPlan(
      try await surroundings.planInput(), ledger, now: surroundings.now(),
      zone: await surroundings.zone(), zones: surroundings.zones(),
      cutOff: Set(due).subtracting(onTheWay))
  }

  /// Carries out all of them; one that cannot be recorded does not keep the others back.
  private func carryOut(_ plan: ReminderPlan) async throws {
    var failure: (any Error)?
    for reminder in plan.due {
      let commands = plan.commands(for: reminder)
      if commands.isEmpty { continue }
      do {
        if case .send(let attempt) = reminder.disposition {
          try await send(reminder, attempt, recording: commands)
        } else {
          try await surroundings.record(commands)
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Records that a reminder is due before any channel is tried, and then each channel that took it.
  /// What a channel takes long for does not keep the others back.
  private func send(
    _ reminder: PlannedReminder, _ attempt: Int, recording due: [ReminderCommand]
  ) async throws {
    try await surroundings.record(due)
    onTheWay.insert(reminder.id)
    let delivery = ReminderDelivery(
      reminder: reminder,
      text: ReminderText(now: surroundings.now(), zones: surroundings.zones())
        .discreet(reminder.key), attempt: attempt)
    let ledger = try await surroundings.ledger()
    // The person may have answered it since the plan was made: then nothing was recorded.
    guard let entry = ledger.entries[reminder.id], entry.state == .due, entry.attempt == attempt
    else { return }
    let channels = ReminderChannel.allCases.filter {
      $0.isServedByDaemon && ledger.preferences.isEnabled($0)
    }
    var taken: Set<ReminderChannel> = []
    let surroundings = surroundings
    await withTaskGroup(of: ReminderChannel?.self) { group in
      for channel in channels {
        group.addTask {
          do {
            return try await surroundings.deliver(delivery, to: channel) ? channel : nil
          } catch {
            surroundings.report("the channel \(channel.rawValue) did not take a reminder")
            return nil
          }
        }
      }
      for await channel in group { if let channel { taken.insert(channel) } }
    }
    try await surroundings.record(
      channels.filter(taken.contains).map {
        .recordDelivered(ReminderDelivered(reminder: reminder.id, channel: $0, attempt: attempt))
      })
  }
}
