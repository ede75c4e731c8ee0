import Journal
import Synchronization

/// A failure after which what the operating system holds of the record is not known: the process
/// ends, and the next start reads the record again.
enum FatalFailure {
  private static let state = Mutex<(hasHappened: Bool, waiter: CheckedContinuation<Void, Never>?)>(
    (false, nil))

  static func happened() {
    let waiter = state.withLock { state in
      state.hasHappened = true
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }

  /// Looks whether an error is one.
  static func look(at error: any Error) {
    if case .storage(_, _, isFatal: true) = JournalError(error) { happened() }
  }

  static var hasHappened: Bool { state.withLock(\.hasHappened) }

  /// Returns when one happens, or when the task is cancelled.
  static func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.hasHappened || Task.isCancelled { return true }
          state.waiter = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        defer { state.waiter = nil }
        return state.waiter
      }
      waiter?.resume()
    }
  }
}
