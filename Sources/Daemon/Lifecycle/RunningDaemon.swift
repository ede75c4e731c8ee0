import Domain
import EventLog
import Journal
import Logging
import Reminders
import Snapshots
import Systemd
import UnixSignals
import VarlinkServer

/// The daemon while it runs: what answers, and what the system tells it of time and of stopping.
struct RunningDaemon: Sendable {
  private let configuration: DaemonConfiguration
  private let answering: AnsweringDaemon
  private let notifier = ServiceNotifier()
  private let timer: WallClockTimer
  /// Tells when the machine wakes. Changes of the zone need no bus: org.freedesktop.timedate1 only
  /// replaces /etc/localtime, which is watched, and so are others' hands on it.
  private let sleepWatch: SleepWatch
  private let ownSocketPath: String?
  private let reminders: ReminderRunner
  private let signals: TrappedSignals

  /// Begins to answer, and opens the record.
  static func start(_ configuration: DaemonConfiguration) async throws -> Self {
    // Before anything is answered: from then on a signal does not end it in the middle of something.
    let signals = await TrappedSignals()
    let (descriptor, ownPath) = try ListeningSocket.open(configuration.paths.socket)
    let daemon = try Self(configuration, ownPath, signals)
    try await daemon.answering.start(descriptor: descriptor)
    try await daemon.open()
    return daemon
  }

  private init(
    _ configuration: DaemonConfiguration, _ ownPath: String?, _ signals: TrappedSignals
  ) throws {
    self.configuration = configuration
    self.signals = signals
    ownSocketPath = ownPath
    timer = try WallClockTimer(watchedDirectories: ["/etc", "/usr/share/zoneinfo"])
    sleepWatch = SleepWatch(.system(configuration.environment))
    reminders = ReminderRunner(
      timer: timer, notifier: notifier, usesJournal: configuration.usesJournal)
    let limits = configuration.limits
    let rules = configuration.lockRules
    answering = AnsweringDaemon(
      paths: configuration.paths, environment: configuration.environment,
      limits: limits.current, lockRules: rules.current,
      clock: { Timestamp(milliseconds: SystemClock.milliseconds()) }, logger: configuration.logger)
  }

  private func open() async throws {
    let (reminders, timer, notifier) = (reminders, timer, notifier)
    notifier.ready(
      status: try await answering.open(
        RecordSurroundings(
          wakeReminders: { reminders.change() },
          wakeGlances: { timer.arm(at: $0?.milliseconds, for: "glances") },
          wakeLock: { timer.arm(at: $0?.milliseconds, for: "lock") },
          remind: { await reminders.run($0) },
          announce: { notifier.status($0) })))
    Surroundings.releaseCodePages()
  }

  /// Goes on until it is told to stop, or the disk fails.
  ///
  /// - Returns: the exit code.
  func run() async -> Int32 {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await waitForStop() }
      group.addTask { await FatalFailure.wait() }
      group.addTask { await reloadOnSignal() }
      group.addTask { await watchClock() }
      group.addTask { await watchSleep() }
      group.addTask { await feedWatchdog() }
      // The first two end only when the daemon should; the others go on until they are cancelled.
      await group.next()
      await stop()
      group.cancelAll()
    }
    return FatalFailure.hasHappened ? DaemonExit.ioError.rawValue : 0
  }

  private func waitForStop() async {
    for await _ in signals.stop { return }
    // Cancelled, because something else ended the daemon.
    await sleepUntilCancelled()
  }

  private func reloadOnSignal() async {
    for await _ in signals.reload {
      notifier.reloading()
      configuration.reload()
      notifier.ready()
      reminders.change()
      await answering.keeper.rulesChanged()
    }
    await sleepUntilCancelled()
  }

  private func watchClock() async {
    for await event in timer.events {
      if event == .zoneChanged { answering.reloadZones() }
      if event == .resumed { configuration.logger.info("the machine has woken") }
      event == .expired ? reminders.expire() : reminders.change()
      await answering.lookAtClock()
    }
    await sleepUntilCancelled()
  }

  private func watchSleep() async {
    for await event in sleepWatch.events {
      switch event {
      case .listening: break
      case .sleeps: await answering.keeper.sleeps()
      case .woke: timer.noteWaking()
      }
    }
    await sleepUntilCancelled()
  }

  /// Tells the service manager that the daemon works: only after the one writer, the log and the
  /// snapshots have taken a turn, so that a hang of any of them is found.
  private func feedWatchdog() async {
    guard let interval = Watchdog.intervalMicroseconds() else { return await sleepUntilCancelled() }
    while !Task.isCancelled {
      if let services = answering.desk.current.services {
        await services.journal.turn()
        // Here it counts that they answer at all; who asks for something is told what is wrong.
        _ = try? await services.store.head()
        _ = await services.cache.nextDue()
      }
      notifier.watchdog()
      // Cancelled at the end.
      await Pause.wait(for: .microseconds(interval / 2))
    }
  }

  private func sleepUntilCancelled() async {
    // A task of the group must not end by itself: the first to end stops the daemon.
    let (nothing, source) = AsyncStream<Void>.makeStream()
    for await _ in nothing {}
    source.finish()
  }

  private func stop() async {
    notifier.stopping()
    await reminders.run(nil)
    timer.stop()
    sleepWatch.stop()
    await answering.stop()
    if let ownSocketPath { StaleSocket.remove(ownSocketPath) }
  }
}
