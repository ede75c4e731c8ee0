import EventLog
import Synchronization
import TestSupport

@testable import Journal

/// A store that counts batches, keeps them waiting, and fails when a test asks for it.
final class WatchedStore: StoreInFront {
  private struct State {
    var batches: [AppendBatch] = []
    var failures: [EventLogError] = []
    var failsCheckpoints = false
    var isHeld = false
    var held: [CheckedContinuation<Void, Never>] = []
  }

  let inner: any EventStore
  private let state = Mutex(State())

  init(_ inner: any EventStore) { self.inner = inner }

  /// The batches that came as far as the engine.
  var batches: [AppendBatch] { state.withLock { $0.batches } }

  /// Lets the next append fail.
  func failNext(_ code: EventLogError.Code) {
    state.withLock { $0.failures.append(EventLogError(code, "As the test wished.")) }
  }

  /// Lets no checkpoint be recorded, or each again.
  func failCheckpoints(_ fails: Bool = true) { state.withLock { $0.failsCheckpoints = fails } }

  /// Keeps appends waiting until `release`.
  func hold() { state.withLock { $0.isHeld = true } }

  func release() {
    let held = state.withLock { state in
      state.isHeld = false
      defer { state.held = [] }
      return state.held
    }
    held.forEach { $0.resume() }
  }

  /// Returns once an append waits.
  func arrival() async {
    while state.withLock({ $0.held.isEmpty }) { await Task.yield() }
  }

  func append(_ batch: AppendBatch) async throws(EventLogError) -> AppendResult {
    await withCheckedContinuation { continuation in
      let isHeld = state.withLock { state in
        if state.isHeld { state.held.append(continuation) }
        return state.isHeld
      }
      if !isHeld { continuation.resume() }
    }
    let failure = state.withLock { state in
      state.batches.append(batch)
      return state.failures.isEmpty ? nil : state.failures.removeFirst()
    }
    if let failure { throw failure }
    return try await inner.append(batch)
  }

  func record(_ checkpoint: LogCheckpoint) async throws(EventLogError) {
    if state.withLock({ $0.failsCheckpoints }) {
      throw EventLogError(.full, "As the test wished.")
    }
    try await inner.record(checkpoint)
  }
}

extension Desk {
  /// A journal over a store in memory that a test watches.
  static func watched() async throws -> (desk: Desk, store: WatchedStore) {
    let directory = try TemporaryDirectory()
    let store = WatchedStore(InMemoryEventStore())
    let desk = try await Desk(
      directory, .memory, store, clock: ManualClock(), snapshots: KeptSnapshots())
    return (desk, store)
  }

  /// Lets requests wait together for one commit, in their order, behind a mood.
  func together(
    _ store: WatchedStore, _ requests: [JournalRequest]
  ) async throws -> [Result<CommandOutcome, any Error>] {
    store.hold()
    let first = Task { try await mood(5) }
    await store.arrival()
    var tasks: [Task<CommandOutcome, any Error>] = []
    for (index, request) in requests.enumerated() {
      tasks.append(Task { try await journal.execute(request) })
      while await journal.waiting.count <= index { await Task.yield() }
    }
    store.release()
    try await first.value
    var results: [Result<CommandOutcome, any Error>] = []
    for task in tasks { results.append(await task.result) }
    return results
  }
}
