import CSystemd

/// Tells the service manager how the daemon does. Without a manager nobody is told.
package struct ServiceNotifier: Sendable {
  package init() {}

  package func ready(status: String) { notify("READY=1\nSTATUS=\(line(status))") }

  /// Ready again, with the status line as it was.
  package func ready() { notify("READY=1") }

  /// One line, shown by `systemctl status`: counts and times, never content.
  package func status(_ text: String) { notify("STATUS=\(line(text))") }

  package func stopping() { notify("STOPPING=1") }

  package func reloading() { notify("RELOADING=1") }

  package func watchdog() { notify("WATCHDOG=1") }

  /// Asks for more time while starting.
  package func extendTimeout(seconds: Int) {
    notify("EXTEND_TIMEOUT_USEC=\(seconds * 1_000_000)")
  }

  private func line(_ text: String) -> String { text.filter { !$0.isNewline } }

  /// The corresponding C function is `sd_notify`, which does nothing without `NOTIFY_SOCKET`.
  private func notify(_ state: String) { _ = unsafe sd_notify(0, state) }
}
