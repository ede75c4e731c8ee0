import ControlAPI
import Domain
import Synchronization
import Systemd
import Varlink

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
    /// How many calls are being carried out, and who waits for the last of them.
    var calls = 0
    var callsOver: CheckedContinuation<Void, Never>?
    /// Streams among those calls, by number.
    var streams: [Int: StreamUnderWay] = [:]
    var streamNumbers = 0
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

  /// As `services`, for a call that is counted until `leave`: the record is not let go before.
  func enter(evenLocked: Bool) async throws -> Services {
    while true {
      let services = try await services(evenLocked: evenLocked)
      let isStillThere = desk.withLock { desk in
        guard desk.state.services?.vault === services.vault else { return false }
        desk.calls += 1
        return true
      }
      if isStillThere { return services }
    }
  }

  func leave() {
    let waiting = desk.withLock { desk -> CheckedContinuation<Void, Never>? in
      desk.calls -= 1
      guard desk.calls == 0 else { return nil }
      defer { desk.callsOver = nil }
      return desk.callsOver
    }
    waiting?.resume()
  }

  /// Carries out a call that answers many times, which is counted as `enter` counts and ends when the
  /// record is let go: its peer may take for ever to read.
  ///
  /// - Parameter body: asks for what it answers through; it is cancelled when that is let go.
  /// - Returns: the last reply.
  /// - Throws: what `body` throws, or why it was ended.
  func stream<Reply: Sendable>(
    _ body: @escaping @Sendable () async throws -> Reply
  ) async throws -> Reply {
    let number = try await enterStream()
    defer { leave() }
    let task = Task { try await body() }
    begin(number, task.cancel)
    let result = await withTaskCancellationHandler {
      await task.result
    } onCancel: {
      task.cancel()
    }
    let why = desk.withLock { $0.streams.removeValue(forKey: number)?.end }
    if case .failure = result, let why { throw why }
    return try result.get()
  }

  private func enterStream() async throws -> Int {
    while true {
      let number = desk.withLock { desk -> Int? in
        if case .starting = desk.state { return nil }
        desk.calls += 1
        desk.streamNumbers += 1
        desk.streams[desk.streamNumbers] = StreamUnderWay()
        return desk.streamNumbers
      }
      if let number { return number }
      await openingOver()
      try Task.checkCancellation()
    }
  }

  private func begin(_ number: Int, _ cancel: @escaping @Sendable () -> Void) {
    let isEnded = desk.withLock { desk in
      desk.streams[number]?.cancel = cancel
      return desk.streams[number]?.end != nil
    }
    if isEnded { cancel() }
  }

  /// Has all streams end, with the state set so that no other enters.
  ///
  /// - Parameter why: what their callers are told.
  func endStreams(_ why: any VarlinkErrorReply) {
    let cancels = desk.withLock { desk in
      for number in desk.streams.keys { desk.streams[number]?.end = why }
      return desk.streams.values.compactMap(\.cancel)
    }
    for cancel in cancels { cancel() }
  }

  /// How many calls are counted.
  var callCount: Int { desk.withLock(\.calls) }

  /// Returns when every call that has entered has left. One waits at a time, with the state set so that
  /// no other enters.
  func callsOver() async {
    await withCheckedContinuation { continuation in
      let isOver = desk.withLock { desk in
        if desk.calls == 0 { return true }
        desk.callsOver = continuation
        return false
      }
      if isOver { continuation.resume() }
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

/// A call that answers many times.
private struct StreamUnderWay {
  var cancel: (@Sendable () -> Void)?
  /// Why it was to end.
  var end: (any VarlinkErrorReply)?
}

extension DaemonInterface.Conflict {
  /// What is said to whoever read the record when it was opened anew, or replaced.
  static let reopened = Self(
    message: "The record was opened anew meanwhile, so not all was sent. Ask again.")
}

extension DaemonInterface.Locked {
  /// What is said to whoever asks for something of a locked record.
  static let usual = Self(message: "Kith is locked, and nothing was done. To open it: kith unlock")
}
