import EventLog
import Synchronization
import TestSupport

/// A log on a simulated disk: it can die before or after a batch is durable, and is found again as a
/// new process would find it.
final class SimulatedStore: StoreInFront {
  private enum Death {
    case beforeCommit
    case afterCommit
  }

  private struct State {
    var inner: InMemoryEventStore
    var batches: [AppendBatch] = []
    /// How many batches there are before the process dies, and how.
    var left: Int?
    var death = Death.beforeCommit
    var isDead = false
  }

  let identity: LogIdentity
  private let fault: PlantedFault?
  private let state: Mutex<State>

  init(fault: PlantedFault?) {
    let inner = InMemoryEventStore()
    identity = inner.identity
    self.fault = fault
    state = Mutex(State(inner: inner))
  }

  /// Whether the process has died of it.
  var isDead: Bool { state.withLock(\.isDead) }

  /// Lets the process die with one of the next batches.
  ///
  /// - Parameters:
  ///   - batches: how many come before.
  ///   - isKept: whether that batch is durable all the same.
  func dieSoon(after batches: Int, keeping isKept: Bool) {
    state.withLock { state in
      state.left = batches
      state.death = isKept ? .afterCommit : .beforeCommit
    }
  }

  /// The log as the next process finds it.
  func revive() async throws {
    let (batches, died) = state.withLock { ($0.batches, $0.isDead) }
    var kept = batches
    if died, fault == .losesAcknowledged { kept = kept.dropLast() }
    if died, fault == .changesEntry, let event = kept.last?.events.last {
      var changed = event
      changed.body = event.body.map { $0.dropLast() + [~($0.last ?? 0)] }
      kept[kept.count - 1].events[kept[kept.count - 1].events.count - 1] = changed
    }
    let inner = InMemoryEventStore(identity: identity)
    for batch in kept { _ = try await inner.append(batch) }
    state.withLock { $0 = State(inner: inner, batches: kept) }
  }

  func append(_ batch: AppendBatch) async throws(EventLogError) -> AppendResult {
    var batch = batch
    if fault == .forgetsCommands { batch.commands = [] }
    let (inner, dies, death) = state.withLock { state in
      if state.left == 0 { state.isDead = true }
      if let left = state.left { state.left = left - 1 }
      return (state.inner, state.isDead, state.death)
    }
    guard dies else {
      let result = try await inner.append(batch)
      if case .appended = result { state.withLock { $0.batches.append(batch) } }
      return result
    }
    if state.withLock({ $0.left == -1 }) {
      if death == .afterCommit { state.withLock { $0.batches.append(batch) } }
      if fault == .storesHalf, batch.events.count > 1 {
        let events = Array(batch.events.prefix(batch.events.count / 2))
        let expected = batch.expected.filter { stream, _ in events.contains { $0.stream == stream }
        }
        state.withLock { $0.batches.append(AppendBatch(expected: expected, events: events)) }
      }
    }
    throw EventLogError(.io, "The process died.")
  }

  var inner: any EventStore { state.withLock(\.inner) }
}
