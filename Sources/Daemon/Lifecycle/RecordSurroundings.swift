import Domain
import Systemd

/// What the record's keeper has others do.
struct RecordSurroundings: Sendable {
  /// Called after each commit that may change what is planned.
  var wakeReminders: @Sendable () -> Void = {}
  /// Called with the moment at which `lookAtClock` is to be called for those who watch; nil for none.
  var wakeGlances: @Sendable (Timestamp?) -> Void = { _ in }
  /// Called with the moment at which `lookAtClock` is to be called, since the record may have to be
  /// locked then; nil for none.
  var wakeLock: @Sendable (Timestamp?) -> Void = { _ in }
  /// Sends reminders from this record from now on, and has let go of the one before when it returns;
  /// nil for none.
  var remind: @Sendable (Services?) async -> Void = { _ in }
  /// Tells the service manager how the daemon does.
  var announce: @Sendable (String) -> Void = { _ in }
  /// Lets time go by after a wrong passphrase.
  var pause: @Sendable (Duration) async -> Void = { await Pause.wait(for: $0) }
}
