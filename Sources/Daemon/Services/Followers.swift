import Synchronization

/// Wakes whoever follows the record. A hint says only that there may be more; each follower reads
/// from the log at its own pace, so that a slow one slows nobody.
final class Followers: Sendable {
  private struct State {
    var next = 0
    var hints: [Int: AsyncStream<Void>.Continuation] = [:]
  }
  private let state = Mutex(State())

  var count: Int { state.withLock { $0.hints.count } }

  func subscribe() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state in
      state.next += 1
      state.hints[state.next] = continuation
      return state.next
    }
    continuation.onTermination = { _ in
      self.state.withLock { _ = $0.hints.removeValue(forKey: number) }
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
