import CivilTime
import Domain
import Reminders
import Synchronization
import TestSupport

/// The world around an engine in which a person lives a year: its zone, its clock and what is agreed
/// change, processes die, and each message is looked at when it comes.
final class YearWorld: ReminderSurroundings {
  struct Sent: Hashable {
    var reminder: ReminderID
    var channel: ReminderChannel
    var attempt: Int
  }

  struct State {
    var life = YearLife()
    var ledger = ReminderLedger()
    var zone: ZoneName
    var armed: Timestamp?
    /// How many writes and deliveries there are before the process dies; nil for no end.
    var stepsLeft: Int?
    var isDead = true
    var sent: Set<Sent> = []
    /// When each reminder came last.
    var cameAt: [ReminderID: Timestamp] = [:]
    /// What the process that runs has sent.
    var own: Set<ReminderID> = []
    /// How often each was asked for again.
    var snoozed: [ReminderID: Int] = [:]
    /// What became of reminders, a line each, since it was last emptied.
    var happened: [String] = []
    /// Channels that nobody listens to.
    var absent: Set<ReminderChannel> = []
    var broken: [String] = []
  }

  struct Died: Error {}

  let clock: ManualClock
  let rules: any ZoneRules
  private let state: Mutex<State>
  private let engine = Mutex<ReminderEngine?>(nil)

  init(at moment: Timestamp, in zone: ZoneName, _ rules: any ZoneRules) {
    clock = ManualClock(at: moment)
    self.rules = rules
    state = Mutex(State(zone: zone))
  }

  var seen: State { state.withLock { $0 } }
  func change(_ body: (inout State) -> Void) { state.withLock { body(&$0) } }

  func start(dyingAfter steps: Int? = nil) async {
    change { state in
      state.stepsLeft = steps
      state.isDead = false
      state.own = []
      state.armed = nil
    }
    engine.withLock { $0 = ReminderEngine(self) }
    await wake()
  }

  func wake() async { await engine.withLock { $0 }?.settle() }

  /// Lets the time go on, and the timer ring.
  func run(to moment: Timestamp) async {
    while let armed = seen.armed, armed <= moment, !seen.isDead {
      change { $0.armed = nil }
      clock.set(to: max(armed, clock.now))
      await wake()
    }
    clock.set(to: max(moment, clock.now))
  }

  /// The person says something about reminders; what is refused changes nothing.
  func say(_ command: ReminderCommand) {
    let now = clock.now
    change { state in
      guard let events = try? state.ledger.take(command, at: now) else { return }
      for case .snoozed(let snoozed) in events { state.snoozed[snoozed.reminder, default: 0] += 1 }
    }
  }

  func now() -> Timestamp { clock.now }
  func zone() async -> ZoneName { seen.zone }
  func zones() -> any ZoneRules { rules }
  func ledger() async throws -> ReminderLedger { seen.ledger }
  func planInput() async throws -> PlanInput {
    seen.life.input(at: clock.now, in: seen.zone, rules)
  }

  func record(_ commands: [ReminderCommand]) async throws {
    let now = clock.now
    try state.withLock { state in
      if commands.isEmpty { return }
      try state.step()
      for command in commands {
        let before = state.ledger
        for event in try state.ledger.take(command, at: now) {
          YearRules(state: state, ledger: before, now: now, zones: rules)
            .check(event, &state.broken)
          if let line = event.line(at: now) { state.happened.append(line) }
          guard case .due(let due) = event else { continue }
          state.cameAt[due.reminder] = now
          state.own.insert(due.reminder)
        }
      }
    }
  }

  func deliver(_ delivery: ReminderDelivery, to channel: ReminderChannel) async throws -> Bool {
    try state.withLock { state in
      if state.absent.contains(channel) { return false }
      try state.step()
      let id = delivery.reminder.id
      let sent = Sent(reminder: id, channel: channel, attempt: delivery.attempt)
      if !state.sent.insert(sent).inserted { state.broken.append("came twice: \(sent)") }
      let entry = state.ledger.entries[id]
      if entry?.state.isOnItsWay != true || entry?.attempt != delivery.attempt {
        state.broken.append("handed out before it was recorded: \(sent)")
      }
      return true
    }
  }

  func announce(status: String) async {}
  func publish(_ plan: ReminderPlan) async {}
  func arm(at moment: Timestamp?) { change { $0.armed = $0.isDead ? nil : moment } }
  func report(_ problem: String) {}
}

extension ReminderState {
  /// Whether it is on its way, or arrived on another channel.
  fileprivate var isOnItsWay: Bool { self == .due || self == .delivered }
}

extension YearWorld.State {
  fileprivate mutating func step() throws {
    if isDead { throw YearWorld.Died() }
    guard let left = stepsLeft else { return }
    if left == 0 {
      isDead = true
      armed = nil
      throw YearWorld.Died()
    }
    stepsLeft = left - 1
  }
}

extension ReminderEvent {
  /// What became of a reminder at a moment; nil for what a person said, and for a delivery.
  func line(at moment: Timestamp) -> String? {
    switch self {
    case .due(let due):
      "\(moment.milliseconds) \(due.key) due \(due.dueAt.milliseconds) \(due.attempt)"
        + " \(due.shift.map(\.rawValue) ?? "")"
    case .merged(let merged): "\(moment.milliseconds) \(merged.key) into \(merged.into)"
    case .suppressed(let kept): "\(moment.milliseconds) \(kept.key) \(kept.reason)"
    case .lapsed(let lapsed): "\(moment.milliseconds) \(lapsed.key) \(lapsed.reason)"
    case .preferenceSet, .delivered, .snoozed, .dismissed: nil
    }
  }
}
