import CivilTime
import ControlAPI
import Domain
import Glibc
import Journal
import Logging
import Reminders
import ServiceLifecycle
import Systemd
import UnixSignals
import VarlinkServer

/// The daemon while it runs.
struct RunningDaemon: Sendable {
  private let configuration: DaemonConfiguration
  private let desk = FrontDesk()
  private let notifier = ServiceNotifier()
  private let timer: WallClockTimer
  private let machineZone: MachineZone
  private let zones = ZoneDatabase()
  private let server: VarlinkServer
  private let ownSocketPath: String?
  private let wakeups: AsyncStream<Void>
  private let wake: AsyncStream<Void>.Continuation

  /// Begins to answer, and opens the record.
  static func start(_ configuration: DaemonConfiguration) async throws -> Self {
    let (descriptor, ownPath) = try ListeningSocket.open(configuration.paths.socket)
    let daemon = try Self(configuration, ownPath)
    try await daemon.server.start(descriptor: descriptor)
    try await daemon.open()
    return daemon
  }

  private init(_ configuration: DaemonConfiguration, _ ownPath: String?) throws {
    self.configuration = configuration
    ownSocketPath = ownPath
    machineZone = MachineZone(zones, variable: configuration.environment["TZ"])
    timer = try WallClockTimer(watchedDirectories: ["/etc", "/usr/share/zoneinfo"])
    (wakeups, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    let connections = ConnectionCount()
    let (zones, machineZone, logger) = (zones, machineZone, configuration.logger)
    let version: @Sendable () -> String = { zones.version }
    let status = ShowStatus(
      desk: desk, paths: configuration.paths, startedAt: Self.now, clock: { Self.now },
      processID: Int(getpid()), connectionCount: { connections.value }, zone: machineZone,
      zoneVersion: version)
    let doctor = RunDoctor(
      desk: desk, paths: configuration.paths, environment: configuration.environment,
      zone: machineZone, zoneVersion: version)
    let limits = configuration.limits
    server = VarlinkServer(
      ServiceDescription(
        vendor: "Kith", product: "kithd", version: ControlVersion.number,
        url: "https://kith.example/"),
      interfaces: Interfaces.all(desk, status: status, doctor: doctor),
      limits: limits.current, userID: Surroundings.userID
    ) { ErrorMapping.reply(for: $0, logger: logger) }
    connections.watch(server)
  }

  private static var now: Timestamp { Timestamp(milliseconds: SystemClock.milliseconds()) }

  /// Opens the record; a fault that a restart cannot cure is told to whoever asks.
  private func open() async throws {
    let wake = wake
    do {
      let services = try await Services.open(
        configuration.paths, zones: zones, machineZone: machineZone, clock: { Self.now },
        logger: configuration.logger, wakeReminders: { wake.yield() })
      desk.set(.ready(services))
      notifier.ready(status: "Ready.")
      Surroundings.releaseCodePages()
    } catch {
      let fault = try Fault(opening: error)
      desk.set(.unavailable(fault))
      configuration.logger.critical("the record cannot be used: \(fault.reason)")
      notifier.ready(status: "Not working: \(fault.reason). See: kith doctor")
    }
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
      group.addTask { await feedWatchdog() }
      if case .ready(let services) = desk.current {
        group.addTask { await remind(services) }
      }
      // The first two end only when the daemon should; the others go on until they are cancelled.
      await group.next()
      await stop()
      group.cancelAll()
    }
    return FatalFailure.hasHappened ? DaemonExit.ioError.rawValue : 0
  }

  private func waitForStop() async {
    for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) { return }
    // Cancelled, because something else ended the daemon.
    await sleepUntilCancelled()
  }

  private func reloadOnSignal() async {
    for await _ in await UnixSignalsSequence(trapping: .sighup) {
      notifier.reloading()
      configuration.reload()
      notifier.ready(status: "Settings read again.")
      wake.yield()
    }
    await sleepUntilCancelled()
  }

  private func watchClock() async {
    for await event in timer.events {
      if event == .zoneChanged { machineZone.reload() }
      wake.yield()
    }
    await sleepUntilCancelled()
  }

  /// Tells the service manager that the one writer still takes its turns.
  private func feedWatchdog() async {
    guard let interval = Watchdog.intervalMicroseconds() else { return await sleepUntilCancelled() }
    while !Task.isCancelled {
      if case .ready(let services) = desk.current { _ = await services.journal.register }
      notifier.watchdog()
      // Cancelled at the end.
      try? await Task.sleep(for: .microseconds(interval / 2))
    }
  }

  private func remind(_ services: Services) async {
    let engine = ReminderEngineFactory.make(
      services, timer: timer, notifier: notifier, usesJournal: configuration.usesJournal)
    await engine.run(wakeups)
    await sleepUntilCancelled()
  }

  private func sleepUntilCancelled() async {
    // A task of the group must not end by itself: the first to end stops the daemon.
    try? await Task.sleep(for: .seconds(1 << 32))
  }

  private func stop() async {
    notifier.stopping()
    wake.finish()
    timer.stop()
    if case .ready(let services) = desk.current { services.followers.finish() }
    await server.stop(deadline: .milliseconds(400))
    if case .ready(let services) = desk.current { await services.close() }
    if let ownSocketPath { StaleSocket.remove(ownSocketPath) }
  }
}
