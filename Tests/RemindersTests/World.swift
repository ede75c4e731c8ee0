import Domain
import Reminders
import Synchronization
import TestSupport

/// The world around a reminder engine: a clock, a ledger that survives a crash, channels that note
/// what they were handed, and a timer that only says when it would ring.
final class World: ReminderSurroundings {
  struct Sent: Hashable {
    var reminder: ReminderID
    var channel: ReminderChannel
    var attempt: Int
    var text: String
    var at: Timestamp
  }

  struct State {
    var input = PlanInput()
    var ledger = ReminderLedger()
    var recorded: [ReminderEvent] = []
    var sent: [Sent] = []
    /// Whether each reminder was in the ledger as due when a channel was handed it.
    var wasDue: [Bool] = []
    var armed: Timestamp?
    var status = ""
    var published: [PlannedReminder] = []
    var problems: [String] = []
    /// Channels with nobody at their other end, and such that fail.
    var absent: Set<ReminderChannel> = []
    var failing: Set<ReminderChannel> = []
    /// How many more writes and deliveries there are before the process dies; nil for no end.
    var stepsLeft: Int?
    /// Whether there is no process that a timer could wake once these steps are done.
    var isMortal = false
    /// What the person says just before the next is recorded.
    var answersFirst: ReminderCommand?
    /// Whether all is well again once a problem was reported.
    var healsWhenReported = false
  }

  /// The process has died: nothing is written or delivered any more.
  struct Died: Error {}

  let clock: ManualClock
  private let state: Mutex<State>
  /// The process that runs.
  private let engine = Mutex<ReminderEngine?>(nil)

  init(_ input: PlanInput = PlanInput(), at moment: Timestamp = .testStart) {
    clock = ManualClock(at: moment)
    state = Mutex(State(input: input))
  }

  var seen: State { state.withLock { $0 } }

  func change(_ body: (inout State) -> Void) { state.withLock { body(&$0) } }

  /// Starts a process; `steps` writes and deliveries later it dies.
  func start(dyingAfter steps: Int? = nil) async {
    change { state in
      state.stepsLeft = steps
      state.isMortal = steps != nil
    }
    let started = ReminderEngine(self)
    engine.withLock { $0 = started }
    await started.settle()
  }

  /// Lets the time go on to `moment`, waking the engine whenever its timer rings.
  func run(to moment: Timestamp) async {
    while let armed = seen.armed, armed <= moment, !seen.isDead {
      change { $0.armed = nil }
      clock.set(to: max(armed, clock.now))
      await wake()
    }
    clock.set(to: max(moment, clock.now))
  }

  func wake() async { await engine.withLock { $0 }?.settle() }

  func now() -> Timestamp { clock.now }
  func zone() async -> ZoneName { .london }
  func zones() -> any ZoneRules { FixedZones.standard }
  func planInput() async throws -> PlanInput { seen.input }
  func ledger() async throws -> ReminderLedger { seen.ledger }

  func record(_ commands: [ReminderCommand]) async throws {
    let now = clock.now
    try state.withLock { state in
      if commands.isEmpty { return }
      try state.step()
      if let answer = state.answersFirst { try state.ledger.take(answer, at: now) }
      for command in commands { state.recorded += try state.ledger.take(command, at: now) }
    }
  }

  func deliver(_ delivery: ReminderDelivery, to channel: ReminderChannel) async throws -> Bool {
    let now = clock.now
    return try state.withLock { state in
      if state.failing.contains(channel) { throw Died() }
      if state.absent.contains(channel) { return false }
      try state.step()
      let id = delivery.reminder.id
      state.wasDue.append(state.ledger.entries[id]?.state == .due)
      state.sent.append(
        Sent(
          reminder: id, channel: channel, attempt: delivery.attempt, text: delivery.text, at: now))
      return true
    }
  }

  func announce(status: String) async { change { $0.status = status } }
  func publish(_ plan: ReminderPlan) async { change { $0.published = plan.reminders } }
  func arm(at moment: Timestamp?) { change { $0.armed = moment } }
  func report(_ problem: String) {
    change { state in
      state.problems.append(problem)
      if state.healsWhenReported { state.stepsLeft = nil }
    }
  }
}

extension World.State {
  fileprivate var isDead: Bool { isMortal && stepsLeft == 0 }

  fileprivate mutating func step() throws {
    guard let left = stepsLeft else { return }
    if left == 0 { throw World.Died() }
    stepsLeft = left - 1
  }
}
