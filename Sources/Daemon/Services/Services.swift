import CivilTime
import Domain
import EventLog
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
  ///   - zones: the zones of the system.
  ///   - machineZone: the zone of the machine.
  ///   - clock: the wall clock.
  ///   - logger: where to say what happens, never with content.
  ///   - wakeReminders: called after each commit that may change what is planned.
  /// - Returns: everything, ready to answer.
  /// - Throws: `EventLogError`, `VaultError` or `JournalError`.
  static func open(
    _ paths: Paths, zones: ZoneDatabase, machineZone: MachineZone,
    clock: @escaping @Sendable () -> Timestamp, logger: Logger,
    wakeReminders: @escaping @Sendable () -> Void
  ) async throws -> Services {
    let vault = try KeyVault.open(
      directory: paths.data, keySource: FileKeySource(path: paths.keyFile))
    let store = try SQLiteEventStore.open(directory: paths.data)
    let cache = SnapshotStore(directory: paths.data)
    let snapshots = SealedSnapshots(
      cache: cache, store: store, vault: vault, clock: { clock().milliseconds })
    let reader = CourseReader(
      store: store, opener: EventOpener(log: store.identity.id, vault: vault),
      snapshots: snapshots)
    let readModels = ReadModels(reader: reader)
    let followers = Followers()
    let journal = try await Journal(
      store: store, vault: vault, snapshots: snapshots, clock: clock, zones: zones
    ) { entries in
      await readModels.apply(entries)
      followers.wake()
      if entries.contains(where: { $0.body.payload.mayChangeReminders }) { wakeReminders() }
    }
    return Services(
      paths: paths, store: store, vault: vault, cache: cache, journal: journal,
      readModels: readModels, followers: followers, zones: zones, machineZone: machineZone,
      clock: clock, logger: logger, wakeReminders: wakeReminders)
  }

  /// Lets writes finish, keeps snapshots, and closes the files.
  func close() async {
    followers.finish()
    await journal.stop()
    await readModels.saveAll()
    cache.close()
    do {
      try store.close()
      try vault.close()
    } catch {
      logger.warning("the record could not be closed in good order; it is read again at the start")
    }
  }
}
