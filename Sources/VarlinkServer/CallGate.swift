import Synchronization

/// Lets so many be at work at a time, the others in the order in which they came: what calls take
/// while they are carried out is bounded so.
final class CallGate: Sendable {
  private struct State {
    var working = 0
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  /// How many are at work, and how many wait.
  var count: (working: Int, waiting: Int) { state.withLock { ($0.working, $0.waiting.count) } }

  /// Returns when it is the caller's turn.
  ///
  /// - Parameter limit: how many may be at work.
  func enter(limit: Int) async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        guard state.working < limit else {
          state.waiting.append(continuation)
          return false
        }
        state.working += 1
        return true
      }
      if isFree { continuation.resume() }
    }
  }

  /// Makes room for the next.
  func leave() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard !state.waiting.isEmpty else {
        state.working -= 1
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.resume()
  }
}
