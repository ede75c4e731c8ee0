package import CivilTime
import ControlAPI
package import Domain
import Glibc
package import Logging
import Systemd
package import VarlinkServer
package import Vault

/// What answers calls: the record and the server. Signals, timers and reminders are
/// `RunningDaemon`'s; here the clock, the zone and all places are given.
package struct AnsweringDaemon: Sendable {
  let desk: FrontDesk
  /// Opens, locks and unlocks the record.
  let keeper: RecordKeeper
  private let machineZone: MachineZone
  private let logger: Logger
  private let server: VarlinkServer

  /// - Parameters:
  ///   - paths: where the record and the key are.
  ///   - environment: of the process; `TZ` names the machine's zone.
  ///   - limits: how much the server takes on, asked for with each connection.
  ///   - lockRules: when the record is locked by itself, asked for each time.
  ///   - passphraseCost: of new passphrases.
  ///   - zones: the rules of all zones.
  ///   - clock: the wall clock.
  ///   - logger: where to say what happens, never with content.
  package init(
    paths: Paths, environment: [String: String],
    limits: @autoclosure @escaping @Sendable () -> ServerLimits = ServerLimits(),
    lockRules: @autoclosure @escaping @Sendable () -> LockRules = LockRules(),
    passphraseCost: PassphraseCost = .usual,
    zones: ZoneDatabase = ZoneDatabase(), clock: @escaping @Sendable () -> Timestamp,
    logger: Logger
  ) {
    self.logger = logger
    let desk = FrontDesk(clock: clock)
    self.desk = desk
    let machineZone = MachineZone(zones, variable: environment["TZ"])
    self.machineZone = machineZone
    keeper = RecordKeeper(
      desk: desk, paths: paths, environment: environment, rules: lockRules, cost: passphraseCost,
      zones: zones,
      machineZone: machineZone, clock: clock, logger: logger)
    let connections = ConnectionCount()
    let version: @Sendable () -> String = { zones.version }
    let status = ShowStatus(
      desk: desk, paths: paths, startedAt: clock(), clock: clock, processID: Int(getpid()),
      connectionCount: { connections.value }, zone: machineZone, zones: zones,
      zoneVersion: version)
    let doctor = RunDoctor(
      desk: desk, paths: paths, environment: environment, zone: machineZone, zoneVersion: version)
    let intake = BackupIntake(directory: paths.data)
    server = VarlinkServer(
      ServiceDescription(
        vendor: "Kith", product: "kithd", version: ControlVersion.number,
        url: "https://kith.example/"),
      interfaces: Interfaces.all(
        desk, status: status, doctor: doctor,
        keys: KeyVerbs(desk: desk, keeper: keeper, rules: lockRules)) + [
          Interfaces.erasing(desk, intake),
          Interfaces.backup(
            desk,
            RestoreRecord(
              desk: desk, keeper: keeper, paths: paths, zones: zones, machineZone: machineZone,
              clock: clock, intake: intake)),
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
  /// - Returns: one line on how the daemon does, without content.
  /// - Throws: when the daemon had better end.
  package func open() async throws -> String { try await open(RecordSurroundings()) }

  /// As `open()`, with what others are to do.
  func open(_ surroundings: RecordSurroundings) async throws -> String {
    do {
      return try await keeper.open(surroundings)
    } catch {
      let fault = try Fault(opening: error)
      desk.set(.unavailable(fault))
      logger.critical(
        "the record cannot be used: \(fault.reason)",
        metadata: [JournalLogHandler.messageID: "\(MessageID.fault)"])
      return "Not working: \(fault.reason). See: kith doctor"
    }
  }

  /// How many calls that answer many times, and end, are carried out, and how many wait.
  var streamCount: (working: Int, waiting: Int) { server.streamCount }

  /// Reads the machine's zone and the rules of all zones again.
  package func reloadZones() { machineZone.reload() }

  /// A moment has come, or the clock or the zone was set: what is shown may be another now, and the
  /// record may have to be locked.
  package func lookAtClock() async {
    desk.current.services?.followers.wake()
    await keeper.lookAtClock()
  }

  /// Lets calls under way finish, and closes the record.
  package func stop() async {
    desk.current.services?.followers.finish()
    desk.wake()
    await server.stop(deadline: .milliseconds(400))
    await desk.current.services?.close()
  }
}
