import CivilTime
import ControlAPI
import Domain
import Logging
import PrivateStorage
import Varlink
import Vault

/// Opens, locks and unlocks the record, one thing at a time.
actor RecordKeeper {
  let desk: FrontDesk
  private let paths: Paths
  /// Where systemd puts what it hands over; nil where it does not.
  let credentials: String?
  let rules: @Sendable () -> LockRules
  private let zones: ZoneDatabase
  private let machineZone: MachineZone
  private let clock: @Sendable () -> Timestamp
  /// What new passphrases cost.
  let cost: PassphraseCost
  let logger: Logger
  var surroundings = RecordSurroundings()
  private let turns = Turns()
  /// How often in a row what was given was wrong.
  var failures = 0
  /// What opens the keys of a record that cannot be used, for bringing it back.
  var heldSecret: RecordSecret?

  init(
    desk: FrontDesk, paths: Paths, environment: [String: String],
    rules: @escaping @Sendable () -> LockRules, cost: PassphraseCost = .usual,
    zones: ZoneDatabase, machineZone: MachineZone, clock: @escaping @Sendable () -> Timestamp,
    logger: Logger
  ) {
    self.desk = desk
    self.paths = paths
    credentials = environment["CREDENTIALS_DIRECTORY"]
    self.rules = rules
    self.cost = cost
    self.zones = zones
    self.machineZone = machineZone
    self.clock = clock
    self.logger = logger
  }

  // MARK: Opening

  /// Opens the record, for the first time.
  ///
  /// - Returns: one line on how the daemon does, without content.
  /// - Throws: `EventLogError`, `VaultError` or `JournalError`.
  func open(_ surroundings: RecordSurroundings) async throws -> String {
    self.surroundings = surroundings
    return try await alone { keeper in
      try StagedRestore(directory: keeper.paths.data).settle()
      let vault = try keeper.openVault()
      if vault.origin == .credential, let secret = keeper.credential {
        do {
          try await vault.unlock(secret)
        } catch {
          keeper.logger.error("the credential does not open the record")
        }
      }
      try await keeper.begin(vault, .start)
      return vault.isLocked ? Self.lockedStatus : "Ready."
    }
  }

  /// What the service manager shows of a locked record.
  static let lockedStatus = "Locked. To open it: kith unlock"

  /// Opens the keys that are here, which makes none.
  func openKeysAlone() throws -> KeyVault? {
    try PrivateFiles.exists("\(paths.data)/keys.db")
      ? KeyVault.open(directory: paths.data, keySource: FileKeySource(path: paths.keyFile)) : nil
  }

  func openVault() throws -> KeyVault {
    try Services.requireKeys(in: paths.data)
    return try KeyVault.open(
      directory: paths.data, keySource: FileKeySource(path: paths.keyFile))
  }

  private func begin(_ vault: KeyVault, _ reason: LockReason) async throws {
    let services = try await Services.open(
      paths, vault: vault, zones: zones, machineZone: machineZone, clock: clock, logger: logger,
      wakeReminders: surroundings.wakeReminders, wakeGlances: surroundings.wakeGlances)
    desk.set(vault.isLocked ? .locked(services, reason) : .ready(services))
    // Without what was planned when it was locked, reminders wait until it is opened.
    var canRemind = true
    if vault.isLocked { canRemind = await services.keptPlanInput() != nil }
    await surroundings.remind(canRemind ? services : nil)
    if !canRemind { surroundings.announce(Self.lockedStatus) }
    armLock()
  }

  // MARK: Locking

  /// Locks the record, if it is open and its key is not a file's.
  func lock(_ reason: LockReason) async throws {
    try await alone { keeper in
      guard case .ready(let services) = keeper.desk.current, services.vault.origin != .file else {
        return
      }
      try await keeper.changeOver(services, reason) { try $0.openVault() }
      keeper.logger.notice("the record is locked")
    }
  }

  /// Lets the record go and opens it again, locked or not. Calls wait meanwhile.
  func changeOver(
    _ services: Services, _ reason: LockReason,
    _ open: (isolated RecordKeeper) async throws -> KeyVault
  ) async throws {
    desk.set(.starting)
    let why: any VarlinkErrorReply =
      services.isLocked ? DaemonInterface.Conflict.reopened : DaemonInterface.Locked.usual
    desk.endStreams(why)
    await desk.callsOver()
    await surroundings.remind(nil)
    await services.keepPlanInput()
    await services.close()
    do {
      try await begin(try await open(self), reason)
    } catch {
      desk.set(.unavailable(Self.fault(error)))
      throw error
    }
  }

  /// Closes the record, does something to its files, and opens it again; calls that come meanwhile
  /// wait.
  ///
  /// - Parameters:
  ///   - evenLocked: whether it can be done without the record's keys.
  ///   - work: what is done, with no file of the record open; it is given what opens the keys, where
  ///     that is not a file and is at hand.
  /// - Returns: what `work` returns.
  /// - Throws: what `work` throws, after the record was opened again.
  func whileClosed<Value: Sendable>(
    evenLocked: Bool = false, _ work: @Sendable (RecordSecret?) async throws -> Value
  ) async throws -> Value {
    try await alone { keeper in
      let before = keeper.desk.current
      if case .locked = before, !evenLocked { throw DaemonInterface.Locked.usual }
      keeper.desk.set(.starting)
      keeper.desk.endStreams(DaemonInterface.Conflict.reopened)
      await keeper.desk.callsOver()
      await keeper.surroundings.remind(nil)
      let secret = before.services?.vault.secret ?? keeper.heldSecret ?? keeper.credential
      await before.services?.close()
      let result: Result<Value, any Error>
      do {
        result = .success(try await work(secret))
      } catch {
        result = .failure(error)
      }
      await keeper.reopen(secret)
      if case .ready = keeper.desk.current { keeper.heldSecret = nil }
      return try result.get()
    }
  }

  /// Opens what is in the place of the record now; what keeps it from that is told to whoever asks.
  private func reopen(_ secret: RecordSecret?) async {
    do {
      try StagedRestore(directory: paths.data).settle()
      let vault = try openVault()
      if let secret, vault.isLocked, vault.accepts(secret) { try await vault.unlock(secret) }
      try await begin(vault, .start)
    } catch {
      desk.set(.unavailable(Self.fault(error)))
      logger.critical("the record cannot be used")
    }
  }

  /// What keeps the record from being opened again; a disk that fails ends the daemon.
  private static func fault(_ error: any Error) -> Fault {
    do throws(StartFailure) {
      return try Fault(opening: error)
    } catch {
      FatalFailure.happened()
      return Fault(reason: "ioError", advice: error.message)
    }
  }

  /// Locks the record if nobody asked for anything for long enough, or sees to it that it is looked at
  /// again.
  func lookAtClock() async {
    guard let moment = idleEnd else { return }
    if moment > clock() { return armLock() }
    do {
      try await lock(.idle)
    } catch {
      logger.critical("the record could not be opened again after it was locked")
    }
  }

  /// When it is to be locked if nobody asks for anything; nil for never.
  private var idleEnd: Timestamp? {
    guard case .ready(let services) = desk.current, services.vault.origin != .file,
      let idle = rules().idle
    else { return nil }
    return desk.lastUse.map { $0 + idle }
  }

  func armLock() { surroundings.wakeLock(idleEnd) }

  /// The machine goes to sleep.
  func sleeps() async {
    guard rules().atSleep else { return }
    do {
      try await lock(.sleep)
    } catch {
      logger.critical("the record could not be opened again after it was locked")
    }
  }

  /// When the record is locked by itself may be another.
  func rulesChanged() { armLock() }

  // MARK: Turns

  /// Does one thing at a time, though it waits in between.
  func alone<Value: Sendable>(
    _ work: (isolated RecordKeeper) async throws -> Value
  ) async throws -> Value {
    await turns.take()
    defer { turns.give() }
    return try await work(self)
  }
}
