import ControlAPI
import Synchronization
import Systemd

/// Whether the daemon can work, and why not.
enum ServiceState: Sendable {
  case starting
  case ready(Services)
  case unavailable(Fault)
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
  /// Every record that was opened, for whoever works with one for as long as it is open.
  let openings: AsyncStream<Services>
  private let opened: AsyncStream<Services>.Continuation
  /// How the record is opened.
  private let opening = Mutex<(@Sendable () async throws -> Void)?>(nil)

  private struct Desk {
    var state = ServiceState.starting
    /// Calls that came before the record was open; a stream of nothing ends when it is.
    var queue: [AsyncStream<Void>.Continuation] = []
  }
  private let desk = Mutex(Desk())

  init() { (openings, opened) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

  /// Opens the record now, and in the same way whenever it is to be opened again.
  ///
  /// - Parameter opening: opens it and sets the state.
  /// - Throws: what `opening` throws.
  func open(by opening: @escaping @Sendable () async throws -> Void) async throws {
    self.opening.withLock { $0 = opening }
    try await opening()
  }

  /// Closes the record, does something to its files, and opens it again; calls that come meanwhile
  /// wait.
  ///
  /// - Parameter work: what is done, with no file of the record open.
  /// - Returns: what `work` returns.
  /// - Throws: what `work` throws, after the record was opened again, or what keeps it from that.
  func whileClosed<Value: Sendable>(
    _ work: @Sendable () async throws -> Value
  ) async throws -> Value {
    let before = current
    set(.starting)
    if case .ready(let services) = before { await services.close() }
    let result: Result<Value, any Error>
    do {
      result = .success(try await work())
    } catch {
      result = .failure(error)
    }
    do {
      try await opening.withLock(\.self)?()
    } catch {
      FatalFailure.happened()
      throw error
    }
    return try result.get()
  }

  func set(_ new: ServiceState) {
    if case .ready(let services) = new { opened.yield(services) }
    let queue = desk.withLock { desk in
      desk.state = new
      defer { desk.queue = [] }
      return desk.queue
    }
    for call in queue { call.finish() }
  }

  var current: ServiceState { desk.withLock(\.state) }

  /// What answers calls, once the record is open: the call that made systemd start the daemon waits
  /// here for a moment.
  ///
  /// - Throws: `org.kith.Daemon.Unavailable` with the reason.
  func services() async throws -> Services {
    if case .ready(let services) = current { return services }
    await openingOver()
    switch current {
    case .ready(let services): return services
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
    let (opening, call) = AsyncStream<Void>.makeStream()
    desk.withLock { desk in
      if case .starting = desk.state { desk.queue.append(call) } else { call.finish() }
    }
    for await _ in opening {}
  }
}
