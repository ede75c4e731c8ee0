import Domain
import Reminders
import Synchronization
import TestSupport
import Testing

/// What stands between a moment and its reminder.
@Suite struct PromptnessTests {
  private let tuesday = PlanInput(sessions: [session("2026-11-10T15:00")])
  private let start = instant("2026-11-10T15:00")

  @Test func `an hour before a session nothing is planned between its moment and the reminder`()
    async
  {
    let clock = RingingClock(tuesday, until: start - .hours(1))
    await clock.run()
    #expect(clock.steps(at: start - .hours(1)).first == .sent)
    #expect(clock.world.seen.sent.map(\.at).count == 6)
  }

  @Test func `what comes together with something else is planned anew at its moment`() async {
    let clock = RingingClock(tuesday, until: start - .hours(24))
    await clock.run()
    #expect(clock.steps(at: start - .hours(24)).first == .planned)
    #expect(clock.world.seen.sent.count == 3)
  }

  @Test func `after any change a reminder waits for the plan that knows it`() async {
    let clock = RingingClock(tuesday, until: start - .hours(1), changes: true)
    await clock.run()
    #expect(clock.steps(at: start - .hours(1)).first == .planned)
    #expect(clock.world.seen.sent.count == 6)
  }

  @Test func `a session that was cancelled at the last moment is not reminded of`() async {
    let clock = RingingClock(tuesday, until: start - .hours(1), changes: true) { world in
      if world.clock.now == instant("2026-11-10T14:00") { world.change { $0.input.sessions = [] } }
    }
    await clock.run()
    #expect(clock.world.seen.sent.map(\.at) == Array(repeating: start - .hours(24), count: 3))
  }
}

/// A world whose timer rings as soon as it is armed: the time is then what it was armed for.
private final class RingingClock: ReminderSurroundings {
  enum Step: Hashable { case planned, sent }

  let world: World
  private let hints = Hints()
  private let end: Timestamp
  private let changes: Bool
  private let ring: @Sendable (World) -> Void
  private let log = Mutex<[(step: Step, at: Timestamp)]>([])

  init(
    _ input: PlanInput, until end: Timestamp, changes: Bool = false,
    ring: @escaping @Sendable (World) -> Void = { _ in }
  ) {
    world = World(input)
    self.end = end
    self.changes = changes
    self.ring = ring
  }

  func run() async { await ReminderEngine(self).run(hints) }

  func steps(at moment: Timestamp) -> [Step] {
    log.withLock { $0.filter { $0.at == moment }.map(\.step) }
  }

  private func note(_ step: Step) { log.withLock { $0.append((step, world.now())) } }

  func arm(at moment: Timestamp?) {
    world.arm(at: moment)
    guard let moment, moment <= end else { return hints.finish() }
    world.clock.set(to: max(moment, world.clock.now))
    ring(world)
    changes ? hints.change() : hints.expire()
  }

  func planInput() async throws -> PlanInput {
    note(.planned)
    return try await world.planInput()
  }

  func deliver(_ delivery: ReminderDelivery, to channel: ReminderChannel) async throws -> Bool {
    note(.sent)
    return try await world.deliver(delivery, to: channel)
  }

  func now() -> Timestamp { world.now() }
  func zone() async -> ZoneName { await world.zone() }
  func zones() -> any ZoneRules { world.zones() }
  func ledger() async throws -> ReminderLedger { try await world.ledger() }
  func record(_ commands: [ReminderCommand]) async throws { try await world.record(commands) }
  func announce(status: String) async { await world.announce(status: status) }
  func publish(_ plan: ReminderPlan) async { await world.publish(plan) }
  func report(_ problem: String) { world.report(problem) }
}
