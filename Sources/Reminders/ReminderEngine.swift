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
  private var hints: (any ReminderHints)?
  /// What was planned last, for as long as `changes` stays what it was.
  private var prepared: (draft: Draft, changes: Int)?

  /// A plan, and the preferences that it was made with.
  private struct Draft {
    var plan: ReminderPlan
    var preferences: ReminderPreferences
  }

  /// How late one may be to be sent without a new plan: later, others may be due as well.
  private static let promptness = TimeSpan.seconds(10)

  package init(_ surroundings: any ReminderSurroundings) { self.surroundings = surroundings }

  /// Goes on until the hints end.
  ///
  /// - Parameter hints: one each time something may have changed, or the timer's moment has come.
  package func run(_ hints: any ReminderHints) async {
    self.hints = hints
    await settle()
    for await _ in hints.stream {
      await sendPrepared()
      await settle()
    }
    surroundings.arm(at: nil)
  }

  /// Sends what was planned to come now, where nothing can have changed it since: a plan takes longer
  /// than all the rest, and who waits for a session waits for no plan. What is to come together with
  /// something else, or depends on what is written day by day, is planned anew.
  private func sendPrepared() async {
    guard let (draft, changes) = prepared, hints?.changes == changes else { return }
    prepared = nil
    let now = surroundings.now()
    for reminder in draft.plan.reminders.prefix(while: { $0.dueAt <= now })
    where reminder.kind == .session && reminder.shift == nil && now < reminder.subjectAt
      && now - reminder.dueAt < Self.promptness && draft.plan.parts(of: reminder.id).isEmpty
    {
      guard case .send(let attempt) = reminder.disposition else { continue }
      do {
        try await send(
          reminder, attempt, recording: draft.plan.commands(for: reminder), draft.preferences)
      } catch {
        // It stays due, and is tried again with a new plan, which comes now.
        return
      }
    }
  }

  /// Does what is due and arms the timer for what is next.
  ///
  /// - Returns: whether all of it could be recorded.
  @discardableResult
  package func settle() async -> Bool {
    do {
      prepared = nil
      var changes = hints?.changes
      var draft = try await makePlan()
      // Each round settles what was due; a preference or a step of the clock may bring more.
      for _ in 0..<8 where !draft.plan.due.isEmpty {
        try await carryOut(draft)
        changes = hints?.changes
        draft = try await makePlan()
      }
      let plan = draft.plan
      await surroundings.publish(plan)
      prepared = changes.map { (draft, $0) }
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

  private func makePlan() async throws -> Draft {
    let ledger = try await surroundings.ledger()
    let due = ledger.onTheWay
    onTheWay.formIntersection(due)
    let plan = ReminderPlan(
      try await surroundings.planInput(), ledger, now: surroundings.now(),
      zone: await surroundings.zone(), zones: surroundings.zones(),
      cutOff: due.subtracting(onTheWay))
    return Draft(plan: plan, preferences: ledger.preferences)
  }

  /// Carries out all of them; one that cannot be recorded does not keep the others back.
  private func carryOut(_ draft: Draft) async throws {
    var failure: (any Error)?
    let plan = draft.plan
    for reminder in plan.due {
      let commands = plan.commands(for: reminder)
      if commands.isEmpty { continue }
      do {
        if case .send(let attempt) = reminder.disposition {
          try await send(reminder, attempt, recording: commands, draft.preferences)
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
    _ reminder: PlannedReminder, _ attempt: Int, recording due: [ReminderCommand],
    _ preferences: ReminderPreferences
  ) async throws {
    try await surroundings.record(due)
    onTheWay.insert(reminder.id)
    let delivery = ReminderDelivery(
      reminder: reminder,
      text: ReminderText(now: surroundings.now(), zones: surroundings.zones())
        .discreet(reminder.key), attempt: attempt)
    // One that was put off may have been answered since the plan was made: then nothing was recorded.
    if attempt > 1 {
      let entry = try await surroundings.ledger().entries[reminder.id]
      guard let entry, entry.state == .due, entry.attempt == attempt else { return }
    }
    let channels = ReminderChannel.allCases.filter {
      $0.isServedByDaemon && preferences.isEnabled($0)
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
