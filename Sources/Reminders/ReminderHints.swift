/// What wakes the engine, and tells whether reminders of sessions may be others than those it planned.
package protocol ReminderHints: Sendable {
  /// A hint each time something changed or the timer's moment has come; hints may be merged.
  var stream: AsyncStream<Void> { get }
  /// How often something changed so far, none left out: something was recorded, the clock was set, the
  /// zone or the settings are others. It counts before the hint is given.
  var changes: Int { get }
}
