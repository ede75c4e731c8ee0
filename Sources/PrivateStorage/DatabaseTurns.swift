import CWorkers
package import GRDB
import Synchronization

/// The turns on one connection: work is done on the caller's own thread where nobody is at the file,
/// since going to the connection's thread and back takes longer than most of it; or else it waits for
/// its turn there, and keeps no caller's thread waiting.
package final class DatabaseTurns: Sendable {
  private let queue: DatabaseQueue
  /// How many are at the file or wait for it.
  private let count = Atomic(0)

  package init(_ queue: DatabaseQueue) { self.queue = queue }

  /// Runs `work` in one turn. It cannot be cancelled half-way.
  package func run<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async -> Result<Value, any Error> {
    if count.compareExchange(expected: 0, desired: 1, ordering: .acquiringAndReleasing).exchanged {
      defer { leave() }
      return Result { try onThisThread(work) }
    }
    count.add(1, ordering: .acquiringAndReleasing)
    return await withCheckedContinuation { continuation in
      queue.asyncWriteWithoutTransaction { [self] db in
        let result = Result { try work(db) }
        leave()
        continuation.resume(returning: result)
      }
    }
  }

  /// Runs `work` in one turn on the caller's thread, which waits for it.
  ///
  /// - Throws: what `work` throws.
  package func runBlocking<Value>(_ work: (Database) throws -> Value) throws -> Value {
    count.add(1, ordering: .acquiringAndReleasing)
    defer { leave() }
    return try onThisThread(work)
  }

  /// Closes the file. Later work throws.
  ///
  /// - Throws: what SQLite says.
  package func close() throws { try queue.close() }

  private func onThisThread<Value>(_ work: (Database) throws -> Value) throws -> Value {
    kith_workers_begin_blocking()
    defer { kith_workers_end_blocking() }
    return try queue.writeWithoutTransaction(work)
  }

  private func leave() { count.subtract(1, ordering: .acquiringAndReleasing) }
}
