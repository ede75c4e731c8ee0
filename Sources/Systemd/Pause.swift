import CWorkers
import Synchronization

/// A time in which a task does nothing. `Task.sleep` would wake libdispatch, and it would look at its
/// threads once a second from then on.
package final class Pause: Sendable {
  private enum State {
    case waiting(CheckedContinuation<Void, Never>)
    case notYetWaiting
    case over
  }

  private let state = Mutex(State.notYetWaiting)

  private init() {}

  /// Returns after `time`, or when the task is cancelled.
  package static func wait(for time: Duration) async {
    let pause = Pause()
    await withTaskCancellationHandler {
      guard pause.begins(time) else {
        // These are not our threads, as in a test.
        return _ = try? await Task.sleep(for: time)
      }
      await withCheckedContinuation { pause.waits($0) }
    } onCancel: {
      pause.end()
    }
  }

  private func begins(_ time: Duration) -> Bool {
    let (seconds, attoseconds) = time.components
    let own = unsafe Unmanaged.passRetained(self)
    let begins = unsafe kith_workers_call_after(
      seconds * 1_000_000_000 + attoseconds / 1_000_000_000,
      { argument in
        guard let argument = unsafe argument else { return }
        unsafe Unmanaged<Pause>.fromOpaque(argument).takeRetainedValue().end()
      }, unsafe own.toOpaque())
    if !begins { unsafe own.release() }
    return begins
  }

  private func waits(_ continuation: CheckedContinuation<Void, Never>) {
    let isOver = state.withLock { state in
      if case .over = state { return true }
      state = .waiting(continuation)
      return false
    }
    if isOver { continuation.resume() }
  }

  private func end() {
    let before = state.withLock { state in
      defer { state = .over }
      return state
    }
    if case .waiting(let continuation) = before { continuation.resume() }
  }
}
