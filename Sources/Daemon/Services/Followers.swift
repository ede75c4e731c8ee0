import Synchronization

/// Wakes whoever follows the record. A hint says only that there may be more; each follower reads
/// from the log at its own pace, so that a slow one slows nobody.
final class Followers: Sendable {
  private struct State {
    var next = 0
    var hints: [Int: AsyncStream<Void>.Continuation] = [:]
    var counted: Set<Int> = []
  }
  private let state = Mutex(State())

  /// How many follow what comes, those who only attend to something not counted.
  var count: Int { state.withLock { $0.counted.count } }

  /// - Parameter counted: whether whoever follows shows what comes to a person.
  func subscribe(counted: Bool = true) -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state in
      state.next += 1
      state.hints[state.next] = continuation
      if counted { state.counted.insert(state.next) }
      return state.next
    }
    continuation.onTermination = { _ in
      self.state.withLock { state in
        state.hints[number] = nil
        state.counted.remove(number)
      }
    }
    continuation.yield()
    return stream
  }

  func wake() {
    for hint in state.withLock({ Array($0.hints.values) }) { hint.yield() }
  }

  /// Ends all streams.
  func finish() {
    for hint in state.withLock({ Array($0.hints.values) }) { hint.finish() }
  }
}
