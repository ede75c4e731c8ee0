package import CivilTime
import ControlAPI
package import Domain
import Glibc
package import Logging
import Systemd
package import VarlinkServer

/// What answers calls: the record and the server. Signals, timers and reminders are
/// `RunningDaemon`'s; here the clock, the zone and all places are given.
package struct AnsweringDaemon: Sendable {
  let desk = FrontDesk()
  private let machineZone: MachineZone
  private let paths: Paths
  private let zones: ZoneDatabase
  private let clock: @Sendable () -> Timestamp
  private let logger: Logger
  private let server: VarlinkServer

  /// - Parameters:
  ///   - paths: where the record and the key are.
  ///   - environment: of the process; `TZ` names the machine's zone.
  ///   - limits: how much the server takes on, asked for with each connection.
  ///   - zones: the rules of all zones.
  ///   - clock: the wall clock.
  ///   - logger: where to say what happens, never with content.
  package init(
    paths: Paths, environment: [String: String],
    limits: @autoclosure @escaping @Sendable () -> ServerLimits = ServerLimits(),
    zones: ZoneDatabase = ZoneDatabase(), clock: @escaping @Sendable () -> Timestamp,
    logger: Logger
  ) {
    self.paths = paths
    self.zones = zones
    self.clock = clock
    self.logger = logger
    let machineZone = MachineZone(zones, variable: environment["TZ"])
    self.machineZone = machineZone
    let connections = ConnectionCount()
    let version: @Sendable () -> String = { zones.version }
    let status = ShowStatus(
      desk: desk, paths: paths, startedAt: clock(), clock: clock, processID: Int(getpid()),
      connectionCount: { connections.value }, zone: machineZone, zones: zones,
      zoneVersion: version)
    let doctor = RunDoctor(
      desk: desk, paths: paths, environment: environment, zone: machineZone, zoneVersion: version)
    server = VarlinkServer(
      ServiceDescription(
        vendor: "Kith", product: "kithd", version: ControlVersion.number,
        url: "https://kith.example/"),
      interfaces: Interfaces.all(desk, status: status, doctor: doctor) + [
        Interfaces.backup(
          desk,
          RestoreRecord(
            desk: desk, paths: paths, zones: zones, machineZone: machineZone, clock: clock,
            intake: BackupIntake(directory: paths.data)))
      ], limits: limits(),
      userID: Surroundings.userID
    ) { ErrorMapping.reply(for: $0, logger: logger) }
    connections.watch(server)
  }

  /// Begins to answer on a bound socket; until the record is open, that it is being opened.
  ///
  /// - Parameter descriptor: the socket, the daemon's own from here on.
  /// - Throws: what the system says when it is no such socket.
  package func start(descriptor: Int32) async throws {
    try await server.start(descriptor: descriptor)
  }

  /// Opens the record; a fault that a restart cannot cure is told to whoever asks.
  ///
  /// - Parameters:
  ///   - wakeReminders: called after each commit.
  ///   - wakeGlances: called with the moment at which `lookAtClock` is to be called, nil for none.
  /// - Returns: one line on how the daemon does, without content.
  /// - Throws: when the daemon had better end.
  package func open(
    wakeReminders: @escaping @Sendable () -> Void = {},
    wakeGlances: @escaping @Sendable (Timestamp?) -> Void = { _ in }
  ) async throws -> String {
    let daemon = self
    try await desk.open {
      try await daemon.openRecord(wakeReminders: wakeReminders, wakeGlances: wakeGlances)
    }
    guard case .unavailable(let fault) = desk.current else { return "Ready." }
    return "Not working: \(fault.reason). See: kith doctor"
  }

  private func openRecord(
    wakeReminders: @escaping @Sendable () -> Void,
    wakeGlances: @escaping @Sendable (Timestamp?) -> Void
  ) async throws {
    do {
      let services = try await Services.open(
        paths, zones: zones, machineZone: machineZone, clock: clock, logger: logger,
        wakeReminders: wakeReminders, wakeGlances: wakeGlances)
      desk.set(.ready(services))
    } catch {
      let fault = try Fault(opening: error)
      desk.set(.unavailable(fault))
      logger.critical(
        "the record cannot be used: \(fault.reason)",
        metadata: [JournalLogHandler.messageID: "\(MessageID.fault)"])
    }
  }

  /// Reads the machine's zone and the rules of all zones again.
  package func reloadZones() { machineZone.reload() }

  /// A moment has come, or the clock or the zone was set: what is shown may be another now.
  package func lookAtClock() {
    if case .ready(let services) = desk.current { services.followers.wake() }
  }

  /// Lets calls under way finish, and closes the record.
  package func stop() async {
    if case .ready(let services) = desk.current { services.followers.finish() }
    await server.stop(deadline: .milliseconds(400))
    if case .ready(let services) = desk.current { await services.close() }
  }
}
