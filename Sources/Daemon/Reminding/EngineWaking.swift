import Reminders
import Synchronization

/// Wakes the reminder engine, and counts what may change its plan.
final class EngineWaking: ReminderHints {
  let stream: AsyncStream<Void>
  private let source: AsyncStream<Void>.Continuation
  private let count = Mutex(0)

  init() { (stream, source) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

  var changes: Int { count.withLock { $0 } }

  /// Something may have changed.
  func change() {
    count.withLock { $0 += 1 }
    source.yield()
  }

  /// The moment has come for which the timer was armed.
  func expire() { source.yield() }

  /// Ends the stream.
  func finish() { source.finish() }
}
