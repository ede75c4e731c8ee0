import Synchronization

/// Tells every subscriber that there is more to read; hints that nobody took yet merge into one.
final class WakeupHub: Sendable {
  private struct State {
    var continuations: [Int: AsyncStream<Void>.Continuation] = [:]
    var nextID = 0
    var isFinished = false
  }

  private let state = Mutex(State())

  func subscribe() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id: Int? = state.withLock { state in
      guard !state.isFinished else { return nil }
      state.nextID += 1
      state.continuations[state.nextID] = continuation
      return state.nextID
    }
    guard let id else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in self?.remove(id) }
    return stream
  }

  func wake() {
    // Yielding happens outside the lock, since a continuation may call back into `remove`.
    for continuation in state.withLock({ Array($0.continuations.values) }) {
      continuation.yield()
    }
  }

  func finish() {
    let continuations = state.withLock { state in
      state.isFinished = true
      defer { state.continuations = [:] }
      return Array(state.continuations.values)
    }
    for continuation in continuations { continuation.finish() }
  }

  private func remove(_ id: Int) {
    state.withLock { _ = $0.continuations.removeValue(forKey: id) }
  }
}
