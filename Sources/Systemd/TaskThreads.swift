import CSystemd
import CWorkers
import Glibc

/// The threads that all tasks of the process run on. Those of libdispatch, which Swift would take,
/// are looked at once a second for as long as the process lives; these wait without a timer.
package enum TaskThreads {
  /// Runs a task on threads of our own, and waits for its end. To be called once, on the first thread
  /// and before there is any task.
  ///
  /// - Parameter body: what the process does, from its beginning to its end.
  /// - Returns: what `body` returns, 0 to 255.
  /// - Throws: `SystemFailure` when the kernel gives nothing to wait on.
  package static func run(_ body: @escaping @Sendable () async -> UInt8) throws -> UInt8 {
    let end = eventfd(0, Int32(EFD_CLOEXEC))
    guard end >= 0 else { throw SystemFailure(errno: errno) }
    // The log, the keys and the snapshots may each keep a thread waiting for the disk.
    guard kith_workers_install(processors, 3) else { throw SystemFailure(errno: EAGAIN) }
    // Waited for below, for as long as it takes.
    Task {
      // One more, since nothing is no event.
      var result = UInt64(await body()) + 1
      _ = unsafe write(end, &result, 8)
    }
    var result: UInt64 = 0
    while unsafe read(end, &result, 8) != 8 {}
    return UInt8(result - 1)
  }

  /// At least two, so that a long task keeps no other waiting.
  private static var processors: Int32 { Int32(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 2)) }
}
