import Reminders
import Synchronization

/// Hints that a test gives.
final class Hints: ReminderHints {
  let stream: AsyncStream<Void>
  private let source: AsyncStream<Void>.Continuation
  private let count = Mutex(0)

  init() { (stream, source) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

  var changes: Int { count.withLock { $0 } }

  func change() {
    count.withLock { $0 += 1 }
    source.yield()
  }

  func expire() { source.yield() }

  func finish() { source.finish() }
}
