import Reminders
import Systemd

@testable import Daemon

extension TestDaemon {
  /// Does what a reminder engine does that has just been started.
  package func settleReminders() async throws {
    let timer = try WallClockTimer(watchedDirectories: [])
    defer { timer.stop() }
    let engine = ReminderEngineFactory.make(
      try await answering.desk.services(evenLocked: true), timer: timer,
      notifier: ServiceNotifier(),
      usesJournal: false)
    await engine.settle()
  }
}
