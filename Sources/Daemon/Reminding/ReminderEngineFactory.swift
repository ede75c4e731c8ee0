import Reminders
import Systemd

/// Puts the reminder engine together.
enum ReminderEngineFactory {
  static func make(
    _ services: Services, timer: WallClockTimer, notifier: ServiceNotifier, usesJournal: Bool
  ) -> ReminderEngine {
    let surroundings = DaemonReminders(
      services: services, timer: timer, notifier: notifier, usesJournal: usesJournal)
    services.attendants.setDaemonTrial { text in await surroundings.trial(text) }
    return ReminderEngine(surroundings)
  }
}
