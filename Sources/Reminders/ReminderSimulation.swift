package import Domain

/// What will come, if nothing is recorded meanwhile: the engine's own plan, carried out on a copy of
/// the ledger, moment by moment.
package struct ReminderSimulation: Sendable {
  /// Something that happens at a moment.
  package struct Step: Hashable, Sendable {
    package var at: Timestamp
    /// A message, or one that does not come.
    package var reminder: PlannedReminder
    /// What comes together with a message.
    package var parts: [PlannedReminder]
  }

  /// The most moments that are looked at.
  private static let limit = 20_000

  package private(set) var steps: [Step] = []
  /// The ledger as it would be.
  package private(set) var ledger: ReminderLedger

  /// - Parameters:
  ///   - ledger: as it is.
  ///   - start: from when on.
  ///   - end: until when.
  ///   - zone: where the person is.
  ///   - zones: the rules of zones.
  ///   - cutOff: those that an earlier process left on their way.
  ///   - input: what is ahead, seen from a moment.
  /// - Throws: what `input` throws.
  package init<Failure: Error>(
    _ ledger: ReminderLedger, from start: Timestamp, until end: Timestamp, zone: ZoneName,
    zones: any ZoneRules, cutOff: Set<ReminderID> = [],
    input: (Timestamp) async throws(Failure) -> PlanInput
  ) async throws(Failure) {
    self.ledger = ledger
    var moment = start
    for _ in 0..<Self.limit where moment <= end {
      let plan = ReminderPlan(
        try await input(moment), self.ledger, now: moment, zone: zone, zones: zones,
        cutOff: cutOff)
      carryOut(plan, at: moment, zone, zones)
      let isBusy = !plan.due.isEmpty
      guard let next = plan.nextMoment else { break }
      if !isBusy { moment = max(next, moment + TimeSpan(milliseconds: 1)) }
    }
  }

  private mutating func carryOut(
    _ plan: ReminderPlan, at moment: Timestamp, _ zone: ZoneName, _ zones: any ZoneRules
  ) {
    let context = DecisionContext(now: moment, zone: zone, zones: zones)
    for reminder in plan.due {
      var commands = plan.commands(for: reminder)
      if commands.isEmpty { continue }
      steps.append(Step(at: moment, reminder: reminder, parts: plan.parts(of: reminder.id)))
      if case .send(let attempt) = reminder.disposition {
        commands.append(
          .recordDelivered(
            ReminderDelivered(reminder: reminder.id, channel: .journal, attempt: attempt)))
      }
      for command in commands {
        // What Kith itself records is not refused.
        guard let events = try? ledger.decide(command, context) else { continue }
        for event in events { ledger.evolve(event, at: context.time) }
      }
    }
  }
}
