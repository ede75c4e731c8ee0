import Reminders
import Synchronization
import Systemd

/// Sends reminders from the record that is open, one at a time.
actor ReminderRunner {
  private let timer: WallClockTimer
  private let notifier: ServiceNotifier
  private let usesJournal: Bool
  private var current: (waking: EngineWaking, task: Task<Void, Never>)?
  private let waking = Mutex<EngineWaking?>(nil)

  init(timer: WallClockTimer, notifier: ServiceNotifier, usesJournal: Bool) {
    self.timer = timer
    self.notifier = notifier
    self.usesJournal = usesJournal
  }

  /// Lets what is under way finish, and goes on with this record; with none, it waits.
  func run(_ services: Services?) async {
    waking.withLock { $0 = nil }
    if let current {
      self.current = nil
      current.waking.finish()
      await current.task.value
    }
    guard let services else { return }
    let engine = ReminderEngineFactory.make(
      services, timer: timer, notifier: notifier, usesJournal: usesJournal)
    let hints = EngineWaking()
    waking.withLock { $0 = hints }
    // It ends when another record is given.
    current = (hints, Task { await engine.run(hints) })
  }

  /// Something may have changed.
  nonisolated func change() { waking.withLock(\.self)?.change() }

  /// The moment has come for which the timer was armed.
  nonisolated func expire() { waking.withLock(\.self)?.expire() }
}
