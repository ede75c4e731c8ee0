import Synchronization
import Systemd

/// Wakes whoever follows the record. A hint says only that there may be more; each follower goes on
/// at its own pace, so that a slow one slows nobody. Many are woken in turn, a few at a time, so that
/// what somebody waits for comes between.
final class Followers: Sendable {
  private struct State {
    var next = 0
    var hints: [Int: AsyncStream<Void>.Continuation] = [:]
    var counted: Set<Int> = []
    /// Hints that were given while many were still being woken.
    var isWanted = false
    var isWaking = false
    /// Nothing is to come any more.
    var isOver = false
  }
  private let state = Mutex(State())

  /// How many are woken at once.
  private static let few = 32

  /// How many follow what comes, those who only attend to something not counted.
  var count: Int { state.withLock { $0.counted.count } }

  /// - Parameter counted: whether whoever follows shows what comes to a person.
  /// - Returns: hints, the first at once.
  func subscribe(counted: Bool = true) -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state -> Int? in
      if state.isOver { return nil }
      state.next += 1
      state.hints[state.next] = continuation
      if counted { state.counted.insert(state.next) }
      return state.next
    }
    guard let number else {
      continuation.finish()
      return stream
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

  /// Returns at once, however many there are.
  func wake() {
    let (few, isMany) = state.withLock { state in
      if state.hints.count <= Self.few { return (Array(state.hints.values), false) }
      defer { (state.isWanted, state.isWaking) = (true, true) }
      return ([], !state.isWaking)
    }
    for hint in few { hint.yield() }
    if isMany { Task { await wakeInTurn() } }
  }

  private func wakeInTurn() async {
    while let hints = wanted() { await InTurn.each(hints, few: Self.few) { $0.yield() } }
  }

  /// Who is to be woken; nil when no hint was given since.
  private func wanted() -> [AsyncStream<Void>.Continuation]? {
    state.withLock { state in
      guard state.isWanted else {
        state.isWaking = false
        return nil
      }
      state.isWanted = false
      return Array(state.hints.values)
    }
  }

  /// Ends all streams, those of who comes later too.
  func finish() {
    let hints = state.withLock { state in
      state.isOver = true
      return Array(state.hints.values)
    }
    for hint in hints { hint.finish() }
  }
}

/// Does something for many, leaving time between for whatever else waits.
enum InTurn {
  /// - Parameters:
  ///   - many: for whom.
  ///   - few: for how many at a time.
  ///   - work: what is done, at once.
  static func each<Element>(
    _ many: [Element], few: Int = 32, _ work: (Element) -> Void
  ) async {
    for start in stride(from: 0, to: many.count, by: few) {
      for element in many[start..<min(start + few, many.count)] { work(element) }
      // Cancelled at the end of the daemon, when nobody waits for anything else.
      if start + few < many.count { await Pause.wait(for: .milliseconds(2)) }
    }
  }
}
