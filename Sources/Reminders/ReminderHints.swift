import Synchronization

/// Wakes the engine, and tells whether reminders of sessions may be others than those it planned. Hints
/// may be merged; the count of changes misses none.
package final class ReminderHints: Sendable {
  package let stream: AsyncStream<Void>
  private let source: AsyncStream<Void>.Continuation
  private let count = Mutex(0)

  package init() { (stream, source) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

  /// How often something changed so far.
  package var changes: Int { count.withLock { $0 } }

  /// Something was recorded, the clock was set, the zone or the settings are others.
  package func change() {
    count.withLock { $0 += 1 }
    source.yield()
  }

  /// The moment has come for which the timer was armed.
  package func expire() { source.yield() }

  /// Ends the stream.
  package func finish() { source.finish() }
}
