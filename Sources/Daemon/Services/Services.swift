import CivilTime
import Domain
import EventLog
import FoundationEssentials
import Journal
import Logging
import Reminders
import Snapshots
import Vault

/// Everything that answering a call takes, once the record is open.
struct Services: Sendable {
  let paths: Paths
  let store: SQLiteEventStore
  let vault: KeyVault
  let cache: SnapshotStore
  let journal: Journal
  let readModels: ReadModels
  let followers: Followers
  let tail: LogTail
  let glances: GlanceBoard
  let attendants: Attendants
  /// One is erased at a time, with what comes before and after.
  let erasings = Turns()
  let zones: ZoneDatabase
  let machineZone: MachineZone
  let clock: @Sendable () -> Timestamp
  let logger: Logger
  /// Hints that reminders may have to be planned again.
  let wakeReminders: @Sendable () -> Void

  var now: Timestamp { clock() }

  /// Opens the record.
  ///
  /// - Parameters:
  ///   - paths: where it is.
  ///   - vault: its keys. Where they are locked, only the ledger of reminders can be read and written.
  ///   - zones: the zones of the system.
  ///   - machineZone: the zone of the machine.
  ///   - clock: the wall clock.
  ///   - logger: where to say what happens, never with content.
  ///   - wakeReminders: called after each commit that may change what is planned.
  ///   - wakeGlances: called with the moment at which followers are to be woken.
  /// - Returns: everything, ready to answer.
  /// - Throws: `EventLogError`, `VaultError` or `JournalError`.
  static func open(
    _ paths: Paths, vault: KeyVault, zones: ZoneDatabase, machineZone: MachineZone,
    clock: @escaping @Sendable () -> Timestamp, logger: Logger,
    wakeReminders: @escaping @Sendable () -> Void,
    wakeGlances: @escaping @Sendable (Timestamp?) -> Void = { _ in }
  ) async throws -> Services {
    try await requireLog(of: vault, in: paths.data)
    let store = try SQLiteEventStore.open(directory: paths.data)
    let cache = SnapshotStore(directory: paths.data)
    let snapshots = SealedSnapshots(
      cache: cache, store: store, vault: vault, clock: { clock().milliseconds })
    let reader = CourseReader(
      store: store, opener: EventOpener(log: store.identity.id, vault: vault),
      snapshots: snapshots)
    let readModels = ReadModels(reader: reader)
    let followers = Followers()
    let tail = LogTail(reader: reader)
    let journal = try await Journal(
      store: store, vault: vault, snapshots: snapshots, clock: clock, zones: zones
    ) { entries in
      await readModels.apply(entries)
      await tail.take(in: entries)
      followers.wake()
      if entries.contains(where: { $0.body.payload.mayChangeReminders }) { wakeReminders() }
    }
    let services = Services(
      paths: paths, store: store, vault: vault, cache: cache, journal: journal,
      readModels: readModels, followers: followers, tail: tail,
      glances: GlanceBoard(arm: wakeGlances), attendants: Attendants(),
      zones: zones, machineZone: machineZone,
      clock: clock, logger: logger, wakeReminders: wakeReminders)
    if !vault.isLocked {
      // What was being erased when the daemon was cut off goes on to its end before anything is answered.
      try await Eraser(services: services).finish()
      // A record brought here from elsewhere has its copies written now.
      _ = await services.writeClearFiles()
    }
    return services
  }

  /// Keys that have gone while their log is there are not begun anew: they would be of no use, and in
  /// the way of those that are brought back.
  static func requireKeys(in directory: String) throws {
    if FileSize.bytes(of: "\(directory)/keys.db") > 0
      || FileSize.bytes(of: "\(directory)/log.db") == 0
    {
      return
    }
    throw JournalError.storage(
      reason: "missingKey",
      advice:
        "The keys of the record, keys.db, are not in \(directory), or the file is empty. Bring it back "
        + "from your copy of it, or take the keys from a recovery kit: kith restore --kit FILE. "
        + "Without either the record cannot be read.", isFatal: false)
  }

  /// A log that has gone while its keys are there is not begun anew over their heads.
  private static func requireLog(of vault: KeyVault, in directory: String) async throws {
    // SQLite takes an empty file for a new database, and throws away what its log of pages holds.
    if FileSize.bytes(of: "\(directory)/log.db") > 0 { return }
    guard try await vault.records().isEmpty else {
      throw JournalError.storage(
        reason: "damagedLog",
        advice:
          "The record, log.db, is not in \(directory), or the file is empty, though its keys are there. "
          + "Bring it back from a backup: kith restore FILE. To begin a new record, move keys.db and cache.db away.",
        isFatal: false)
    }
  }

  /// Lets writes finish, keeps snapshots, and closes the files.
  func close() async {
    followers.finish()
    attendants.close()
    await journal.stop()
    await readModels.saveAll()
    // Whoever still holds them holds nothing that was read.
    await readModels.forget()
    await journal.forget()
    await tail.forget()
    glances.forget()
    cache.close()
    do {
      try store.close()
      try vault.close()
    } catch {
      logger.warning("the record could not be closed in good order; it is read again at the start")
    }
  }
}
