import Reminders
import Systemd

/// Puts the reminder engine together.
enum ReminderEngineFactory {
  static func make(
    _ services: Services, timer: WallClockTimer, notifier: ServiceNotifier, usesJournal: Bool
  ) -> ReminderEngine {
    ReminderEngine(
      DaemonReminders(
        services: services, timer: timer, notifier: notifier, usesJournal: usesJournal))
  }
}
