import CSystemd

/// How often the service manager wants to hear from the daemon.
package enum Watchdog {
  /// In microseconds; nil when nobody watches. The corresponding C function is
  /// `sd_watchdog_enabled`.
  package static func intervalMicroseconds() -> UInt64? {
    var interval: UInt64 = 0
    guard unsafe sd_watchdog_enabled(0, &interval) > 0 else { return nil }
    return interval
  }
}
