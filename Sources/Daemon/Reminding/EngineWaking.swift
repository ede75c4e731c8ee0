import Reminders
import Synchronization

/// Wakes the reminder engine, and counts what may change its plan.
final class EngineWaking: ReminderHints {
  private struct Hints {
    var stream: AsyncStream<Void>
    var source: AsyncStream<Void>.Continuation

    init() { (stream, source) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }
  }
  private let hints = Mutex(Hints())
  private let count = Mutex(0)

  var stream: AsyncStream<Void> { hints.withLock(\.stream) }

  var changes: Int { count.withLock { $0 } }

  /// Something may have changed.
  func change() {
    count.withLock { $0 += 1 }
    hints.withLock(\.source).yield()
  }

  /// The moment has come for which the timer was armed.
  func expire() { hints.withLock(\.source).yield() }

  /// Ends the stream, and begins another for the next engine.
  func renew() {
    let before = hints.withLock { hints in
      defer { hints = Hints() }
      return hints.source
    }
    before.finish()
  }

  /// Ends the stream.
  func finish() { hints.withLock(\.source).finish() }
}
