import CSystemd
import Glibc

/// The one place where the wall clock is read.
package enum SystemClock {
  /// Milliseconds since 1970. The corresponding C function is `clock_gettime`.
  package static func milliseconds() -> Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// How long the machine has been suspended since it started, in milliseconds: what the boot-time
  /// clock counts and the monotonic clock does not.
  package static func suspendedMilliseconds() -> Int64 {
    var boot = timespec()
    var monotonic = timespec()
    _ = unsafe clock_gettime(CLOCK_BOOTTIME, &boot)
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &monotonic)
    return (Int64(boot.tv_sec) - Int64(monotonic.tv_sec)) * 1000
      + (Int64(boot.tv_nsec) - Int64(monotonic.tv_nsec)) / 1_000_000
  }

  /// Microseconds of a clock that nobody sets, for deadlines of replies.
  package static func monotonicMicroseconds() -> UInt64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
  }
}
