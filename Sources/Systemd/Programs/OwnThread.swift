import CSystemd
import Glibc

/// Threads for work that blocks, so that the few threads that run tasks stay free.
package enum OwnThread {
  /// Starts work that nobody waits for.
  package static func start(_ work: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let errand = unsafe Unmanaged.passRetained(Errand(work))
    let result = unsafe pthread_create(
      &thread, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Errand>.fromOpaque(argument).takeRetainedValue().work()
        return nil
      }, unsafe errand.toOpaque())
    precondition(result == 0, "There is no thread left.")
    _ = pthread_detach(thread)
  }

  /// Does work, and waits for what comes of it without blocking.
  package static func run<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      start { continuation.resume(with: Result { try work() }) }
    }
  }

  /// Lets the thread that calls it sleep. The corresponding C function is `nanosleep`.
  package static func sleep(seconds: Double) {
    var time = timespec(
      tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1_000_000_000))
    _ = unsafe nanosleep(&time, nil)
  }

  /// What a thread does.
  private final class Errand: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
}
