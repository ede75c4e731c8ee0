import Synchronization

/// Lets so many calls be at work at a time: what they take while they are carried out is bounded so.
///
/// Who waits gets in by turns, a process at a time, and no process has more than half of the room: one
/// that asks for much, over however many connections, keeps no other waiting behind all of it.
final class CallGate: Sendable {
  private struct Waiting {
    var number: Int
    var turn: CheckedContinuation<Void, any Error>
  }
  private struct State {
    /// How many may be at work.
    var limit = 1
    var working = 0
    var workingOf: [Int32: Int] = [:]
    /// The processes that wait, the next one first.
    var order: [Int32] = []
    var waiting: [Int32: [Waiting]] = [:]
    /// How many have waited.
    var numbers = 0

    func hasRoom(for process: Int32) -> Bool {
      working < limit && workingOf[process, default: 0] < max(1, limit / 2)
    }

    mutating func begin(_ process: Int32) {
      working += 1
      workingOf[process, default: 0] += 1
    }

    mutating func end(_ process: Int32) {
      working -= 1
      let left = workingOf[process, default: 1] - 1
      workingOf[process] = left > 0 ? left : nil
    }

    /// Lets the next one in that there is room for.
    mutating func next() -> CheckedContinuation<Void, any Error>? {
      guard let place = order.firstIndex(where: hasRoom(for:)) else { return nil }
      let process = order.remove(at: place)
      guard let next = waiting[process]?.removeFirst() else { return nil }
      if waiting[process]?.isEmpty ?? true {
        waiting[process] = nil
      } else {
        order.append(process)
      }
      begin(process)
      return next.turn
    }

    mutating func wait(
      _ process: Int32, _ number: Int, _ turn: CheckedContinuation<Void, any Error>
    ) {
      if waiting[process] == nil { order.append(process) }
      waiting[process, default: []].append(Waiting(number: number, turn: turn))
    }

    /// Takes out one that waits no more; nil when it does not wait, or not any more.
    mutating func giveUp(
      _ process: Int32, _ number: Int
    ) -> CheckedContinuation<Void, any Error>? {
      guard let place = waiting[process]?.firstIndex(where: { $0.number == number }) else {
        return nil
      }
      let gone = waiting[process]?.remove(at: place)
      if waiting[process]?.isEmpty ?? false {
        waiting[process] = nil
        order.removeAll { $0 == process }
      }
      return gone?.turn
    }
  }

  private let state = Mutex(State())

  /// How many are at work, and how many wait.
  var count: (working: Int, waiting: Int) {
    state.withLock { ($0.working, $0.waiting.values.reduce(0) { $0 + $1.count }) }
  }

  /// Returns when it is the caller's turn. One that is cancelled does not wait, and has not entered.
  ///
  /// - Parameters:
  ///   - process: whose call it is.
  ///   - limit: how many may be at work, from here on.
  /// - Throws: `CancellationError`.
  func enter(_ process: Int32, limit: Int) async throws {
    let number = state.withLock { state in
      state.numbers += 1
      return state.numbers
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let entry = state.withLock { state -> Result<Void, any Error>? in
          state.limit = limit
          guard !state.hasRoom(for: process) else {
            state.begin(process)
            return .success(())
          }
          // Whoever cancels from here on finds it waiting.
          if Task.isCancelled { return .failure(CancellationError()) }
          state.wait(process, number, continuation)
          return nil
        }
        if let entry { continuation.resume(with: entry) }
      }
    } onCancel: {
      state.withLock { $0.giveUp(process, number) }?.resume(throwing: CancellationError())
    }
  }

  /// Makes room for the next.
  ///
  /// - Parameter process: whose call has ended.
  func leave(_ process: Int32) {
    let next = state.withLock { state in
      state.end(process)
      return state.next()
    }
    next?.resume()
  }
}
