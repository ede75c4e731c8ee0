import ControlAPI
import Domain
import Synchronization
import Systemd

/// Whether the daemon can work, and why not.
enum ServiceState: Sendable {
  case starting
  case ready(Services)
  /// The record's keys are not at hand. Reminders go on.
  case locked(Services, LockReason)
  case unavailable(Fault)

  /// What the record is reached through, as far as it can be.
  var services: Services? {
    switch self {
    case .ready(let services), .locked(let services, _): services
    case .starting, .unavailable: nil
    }
  }
}

/// A fault that a restart cannot cure.
struct Fault: Hashable, Sendable {
  /// missingKey, damagedLog, newerLog, wrongOwner or diskFull.
  var reason: String
  /// What happened and what to do, for people.
  var advice: String
}

/// Where every call comes in: it knows whether the record is open.
final class FrontDesk: Sendable {
  private struct Desk {
    var state = ServiceState.starting
    /// Calls that wait for the record to be open, or for another state; a stream of nothing ends then.
    var queue: [AsyncStream<Void>.Continuation] = []
    /// When somebody asked for something of the record last.
    var lastUse: Timestamp?
  }
  private let desk = Mutex(Desk())
  private let clock: @Sendable () -> Timestamp

  /// - Parameter clock: tells when somebody asked for something.
  init(clock: @escaping @Sendable () -> Timestamp = { Timestamp(milliseconds: 0) }) {
    self.clock = clock
  }

  func set(_ new: ServiceState) {
    desk.withLock { desk in
      desk.state = new
      if case .ready = new { desk.lastUse = clock() }
    }
    wake()
  }

  /// Has whoever waits for another state look at it.
  func wake() {
    let queue = desk.withLock { desk in
      defer { desk.queue = [] }
      return desk.queue
    }
    for call in queue { call.finish() }
  }

  var current: ServiceState { desk.withLock(\.state) }

  /// When somebody asked for something of the record last; nil when nobody did.
  var lastUse: Timestamp? { desk.withLock(\.lastUse) }

  /// What answers calls, once the record is open: the call that made systemd start the daemon waits
  /// here for a moment.
  ///
  /// - Parameters:
  ///   - evenLocked: whether the call can be answered without the record's keys.
  ///   - isUse: whether it tells that somebody is there.
  /// - Returns: what answers.
  /// - Throws: `org.kith.Daemon.Unavailable` with the reason, or `org.kith.Daemon.Locked`.
  func services(evenLocked: Bool = false, isUse: Bool = true) async throws -> Services {
    if case .starting = current { await openingOver() }
    switch current {
    case .ready(let services):
      if isUse, !evenLocked { desk.withLock { [now = clock()] in $0.lastUse = now } }
      return services
    case .locked(let services, _) where evenLocked: return services
    case .locked: throw DaemonInterface.Locked.usual
    case .starting: throw CancellationError()
    case .unavailable(let fault):
      throw DaemonInterface.Unavailable(reason: fault.reason, advice: fault.advice)
    }
  }

  /// The state once the record is open, or after `limit` if opening it takes longer.
  func state(within limit: Duration) async -> ServiceState {
    // Without a timer, which would go off later although nobody waits for it any more.
    guard case .starting = current else { return current }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.openingOver() }
      // Cancelled when the record is open first.
      group.addTask { await Pause.wait(for: limit) }
      await group.next()
      group.cancelAll()
    }
    return current
  }

  /// Returns when the record is open or known not to be, or when the task is cancelled.
  private func openingOver() async {
    await wait { if case .starting = $0 { true } else { false } }
  }

  /// Returns when the record is not locked any more, when the daemon ends, or when the task is
  /// cancelled.
  func lockOver() async {
    await wait { if case .locked = $0 { true } else { false } }
  }

  private func wait(while condition: @Sendable (ServiceState) -> Bool) async {
    let (waiting, call) = AsyncStream<Void>.makeStream()
    desk.withLock { desk in
      if condition(desk.state) { desk.queue.append(call) } else { call.finish() }
    }
    for await _ in waiting {}
  }

  /// Whether what a call was answered through has been let go, since the record was locked meanwhile.
  func hasLeft(_ services: Services) -> Bool { current.services?.vault !== services.vault }
}

extension DaemonInterface.Locked {
  /// What is said to whoever asks for something of a locked record.
  static let usual = Self(message: "Kith is locked, and nothing was done. To open it: kith unlock")
}
