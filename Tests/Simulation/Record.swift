import Daemon
import Domain
package import EventLog
package import Journal
package import Snapshots
package import TestSupport
package import Vault

/// A record as the daemon has it open: the log, its keys, its snapshots and the one writer.
package struct Record: Sendable {
  package let store: SQLiteEventStore
  package let vault: KeyVault
  package let cache: SnapshotStore
  package let journal: Journal

  package var reader: CourseReader { journal.reader }

  /// Opens the record in `directory`, or begins one, in the order in which the daemon does.
  package static func open(
    _ directory: String, keyFile: String, clock: ManualClock
  ) async throws -> Self {
    let vault = try KeyVault.open(directory: directory, keySource: FileKeySource(path: keyFile))
    let store = try SQLiteEventStore.open(directory: directory, ballastBytes: 4_096)
    let cache = SnapshotStore(directory: directory)
    let snapshots = SealedSnapshots(
      cache: cache, store: store, vault: vault, clock: { clock.now.milliseconds })
    let journal = try await Journal(
      store: store, vault: vault, snapshots: snapshots, clock: { clock.now },
      zones: FixedZones.standard, onCommit: { _ in })
    return Self(store: store, vault: vault, cache: cache, journal: journal)
  }

  /// Ends as the daemon does when it is told to.
  package func close() async throws {
    await journal.stop()
    try abandon()
  }

  /// Lets go of the files and keeps nothing more.
  package func abandon() throws {
    cache.close()
    try store.close()
    try vault.close()
  }

  /// All entries of the log.
  package func entries(after position: Int64 = 0) async throws -> [StoredEvent] {
    var found: [StoredEvent] = []
    try await store.forEachPage(after: position) { page in
      found += page.events
      return true
    }
    return found
  }
}
