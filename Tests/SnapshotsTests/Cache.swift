import Crypto
import Snapshots
import TestSupport
import Vault

/// A place for a cache and the snapshots of one view, for one test.
struct Cache {
  static let hash = [UInt8](repeating: 3, count: 32)

  let directory: TemporaryDirectory
  let key = NumberedKey(ref: 77, key: SymmetricKey(size: .bits256))
  let query = SnapshotQuery(
    stream: [UInt8](repeating: 1, count: 16), view: "today",
    log: [UInt8](repeating: 2, count: 16), codeVersion: 4)

  var keyState: KeyState { .available(key.key) }

  init() throws { directory = try TemporaryDirectory() }

  func open() -> SnapshotStore { SnapshotStore(directory: directory.path) }

  func snapshot(version: Int64) -> Snapshot {
    Snapshot(
      place: SnapshotPlace(
        stream: query.stream, view: query.view, version: version, seq: version * 2,
        log: query.log, headHash: Self.hash, codeVersion: query.codeVersion,
        recordedAt: version * 10, keyRef: key.ref),
      state: [UInt8(truncatingIfNeeded: version)])
  }

  func latest(_ store: SnapshotStore, atOrBefore version: Int64? = nil) async -> Snapshot? {
    var query = query
    query.atOrBefore = version
    return await latest(store, query)
  }

  func latest(_ store: SnapshotStore, _ query: SnapshotQuery) async -> Snapshot? {
    await store.latest(query, headHash: { _ in Self.hash }, key: { _ in keyState })
  }
}
