import CSystemd
import Glibc

/// SIGTERM and SIGINT, for a program that wants to clear up before it ends.
package enum StopSignal {
  /// Keeps them from ending the program. To be called before any thread is started. The
  /// corresponding C function is `pthread_sigmask`.
  package static func hold() {
    var signals = set()
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits until one comes.
  package static func wait() async {
    // Waiting for a signal of a valid set cannot fail.
    _ = try? await OwnThread.run {
      var signals = set()
      var signal: Int32 = 0
      return unsafe sigwait(&signals, &signal)
    }
  }

  private static func set() -> sigset_t {
    var signals = sigset_t()
    _ = unsafe sigemptyset(&signals)
    _ = unsafe sigaddset(&signals, SIGTERM)
    _ = unsafe sigaddset(&signals, SIGINT)
    return signals
  }
}
