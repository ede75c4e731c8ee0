import Glibc

/// Does work that blocks on a thread of its own, so that the few threads that run tests and the
/// daemon's handlers stay free.
package func onThread<Result: Sendable>(
  _ work: @escaping @Sendable () throws -> Result
) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    let errand = Errand { continuation.resume(with: Swift.Result { try work() }) }
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Errand>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, Unmanaged.passRetained(errand).toOpaque())
    precondition(result == 0, "There is no thread left.")
    pthread_detach(thread)
  }
}

/// What a thread does.
private final class Errand: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
