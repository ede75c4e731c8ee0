import CivilTime
import ControlAPI
import Domain
import Logging
import PrivateStorage
import Vault

/// Opens, locks and unlocks the record, one thing at a time.
actor RecordKeeper {
  private let desk: FrontDesk
  private let paths: Paths
  /// Where systemd puts what it hands over; nil where it does not.
  private let credentials: String?
  private let rules: @Sendable () -> LockRules
  private let zones: ZoneDatabase
  private let machineZone: MachineZone
  private let clock: @Sendable () -> Timestamp
  /// What new passphrases cost.
  private let cost: PassphraseCost
  private let logger: Logger
  private var surroundings = RecordSurroundings()
  private let turns = Turns()
  /// How often in a row what was given was wrong.
  private var failures = 0

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

  private func openVault() throws -> KeyVault {
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
  private func changeOver(
    _ services: Services, _ reason: LockReason,
    _ open: (isolated RecordKeeper) async throws -> KeyVault
  ) async throws {
    desk.set(.starting)
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
  /// - Parameter work: what is done, with no file of the record open; it is given what opens the keys,
  ///   where that is not a file.
  /// - Returns: what `work` returns.
  /// - Throws: what `work` throws, after the record was opened again.
  func whileClosed<Value: Sendable>(
    _ work: @Sendable (RecordSecret?) async throws -> Value
  ) async throws -> Value {
    try await alone { keeper in
      let before = keeper.desk.current
      if case .locked = before { throw DaemonInterface.Locked.usual }
      keeper.desk.set(.starting)
      await keeper.desk.callsOver()
      await keeper.surroundings.remind(nil)
      let secret = before.services?.vault.secret
      await before.services?.close()
      let result: Result<Value, any Error>
      do {
        result = .success(try await work(secret))
      } catch {
        result = .failure(error)
      }
      await keeper.reopen(secret)
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

  private func armLock() { surroundings.wakeLock(idleEnd) }

  /// The machine goes to sleep.
  func sleeps() async {
    guard rules().atSleep else { return }
    do {
      try await lock(.sleep)
    } catch {
      logger.critical("the record could not be opened again after it was locked")
    }
  }

  // MARK: Unlocking

  /// Opens a locked record.
  ///
  /// - Throws: `org.kith.Keys.WrongKey`.
  func unlock(_ given: GivenKey) async throws {
    try await alone { keeper in
      guard case .locked(let services, _) = keeper.desk.current else {
        _ = try await keeper.desk.services(isUse: false)
        return
      }
      let vault = services.vault
      let secret = try await keeper.checked(given, vault)
      try await keeper.changeOver(services, .asked) { keeper in
        let vault = try keeper.openVault()
        try await vault.unlock(secret)
        return vault
      }
      keeper.logger.notice("the record is open")
      try await keeper.raiseCost(given)
    }
  }

  /// What was asked of passphrases when this one was chosen may be less than what is now.
  private func raiseCost(_ given: GivenKey) async throws {
    guard case .passphrase(let text) = given, case .ready(let services) = desk.current,
      services.vault.passphrase?.cost.isLess(than: cost) == true
    else { return }
    try await services.vault.changeKey(to: try newPassphrase(text))
  }

  /// The secret that was given, if it is the right one. Each wrong one is answered later than the one
  /// before.
  private func checked(_ given: GivenKey, _ vault: KeyVault) async throws -> RecordSecret {
    if failures > 0 { await surroundings.pause(Self.delay(after: failures)) }
    guard let secret = try secret(given, vault), vault.accepts(secret) else {
      failures += 1
      logger.notice("what was given does not open the record")
      throw KeysInterface.WrongKey(message: wrongKey(vault.origin))
    }
    failures = 0
    return secret
  }

  /// How long it takes after so many wrong ones in a row: a second, and each time twice as long, up to
  /// half a minute.
  static func delay(after failures: Int) -> Duration {
    .seconds(min(1 << min(failures - 1, 5), 30))
  }

  private func secret(_ given: GivenKey, _ vault: KeyVault) throws -> RecordSecret? {
    switch (vault.origin, given) {
    case (.passphrase, .passphrase(let text)):
      return try vault.passphrase?.secret(from: Array(text.utf8))
    case (.keyring, .secret(let text)): return KeySecret.keyring(text)
    case (.credential, _): return credential
    default:
      throw DaemonInterface.Invalid(
        parameter: vault.origin == .keyring ? "secret" : "passphrase",
        message: vault.origin == .keyring
          ? "The key is in the desktop's keyring. To open it from there: kith unlock"
          : "The record is opened by a passphrase. To give it: kith unlock")
    }
  }

  private func wrongKey(_ origin: KeyOrigin) -> String {
    switch origin {
    case .passphrase, .file: "That is not the passphrase. Each further try takes longer."
    case .keyring:
      "What the keyring keeps does not open this record. Unlock the keyring it was kept in."
    case .credential:
      "The credential kith.key is not there or does not open this record. See docs/locking.md."
    }
  }

  private var credential: RecordSecret? {
    // One that cannot be read is not there.
    guard let credentials,
      let bytes = try? PrivateFiles.read(
        "\(credentials)/kith.key", limit: KeySecret.credentialSize.upperBound + 1)
    else { return nil }
    return KeySecret.credential(bytes)
  }

  // MARK: Changing

  /// Has the key come from elsewhere.
  ///
  /// - Throws: `org.kith.Keys.WrongKey` when the passphrase until now is another.
  func change(to origin: KeyOrigin, _ given: GivenKey?, current: String?) async throws {
    try await alone { keeper in
      let services = try await keeper.desk.services()
      if services.vault.origin == .passphrase {
        guard let current else {
          throw DaemonInterface.Invalid(
            parameter: "current", message: "To change the key the passphrase until now is needed.")
        }
        _ = try await keeper.checked(.passphrase(current), services.vault)
      }
      try await services.vault.changeKey(to: try keeper.newKey(origin, given))
      await services.keepPlanInput()
      keeper.logger.notice("the record's key has been changed")
      keeper.armLock()
    }
  }

  private func newKey(_ origin: KeyOrigin, _ given: GivenKey?) throws -> NewKey {
    switch (origin, given) {
    case (.file, _): return .file
    case (.passphrase, .passphrase(let text)?): return try newPassphrase(text)
    case (.keyring, .secret(let text)?):
      guard let secret = KeySecret.keyring(text) else {
        throw DaemonInterface.Invalid(
          parameter: "secret", message: "A secret is 64 hexadecimal digits.")
      }
      return .keyring(secret: secret)
    case (.credential, _):
      guard let credential else {
        throw DaemonInterface.Invalid(
          parameter: "to",
          message: "systemd hands kithd no credential kith.key of 16 to 4096 bytes. "
            + "docs/locking.md says how it does.")
      }
      return .credential(secret: credential)
    case (.passphrase, _):
      throw DaemonInterface.Invalid(parameter: "passphrase", message: "A passphrase is needed.")
    case (.keyring, _):
      throw DaemonInterface.Invalid(parameter: "secret", message: "A secret is needed.")
    }
  }

  /// The fewest characters of a passphrase.
  private static let shortest = 8

  private func newPassphrase(_ text: String) throws -> NewKey {
    guard text.count >= Self.shortest, text.utf8.count <= 1024 else {
      throw DaemonInterface.Invalid(
        parameter: "passphrase",
        message: "A passphrase has at least \(Self.shortest) characters, and at most 1024 bytes. "
          + "Five words that do not belong together are a good one.")
    }
    let derivation = PassphraseDerivation(cost: cost)
    return .passphrase(secret: try derivation.secret(from: Array(text.utf8)), derivation)
  }

  /// Makes a new key from the same source.
  func rotate() async throws {
    try await alone { keeper in
      try await keeper.desk.services().vault.rotateKey()
      keeper.logger.notice("the record's key has been made anew")
    }
  }

  /// When the record is locked by itself may be another.
  func rulesChanged() { armLock() }

  // MARK: Turns

  /// Does one thing at a time, though it waits in between.
  private func alone<Value: Sendable>(
    _ work: (isolated RecordKeeper) async throws -> Value
  ) async throws -> Value {
    await turns.take()
    defer { turns.give() }
    return try await work(self)
  }
}
