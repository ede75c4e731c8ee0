import EventLog
import GRDB
import TestSupport

/// A log on disk that no store holds, for tests that look at or change the file behind its back.
struct ClosedLog {
  let directory: TemporaryDirectory
  let identity: LogIdentity

  /// Makes a log with `events` events of three streams in turn.
  static func make(events count: Int) async throws -> ClosedLog {
    let directory = try TemporaryDirectory()
    let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    var writer = ChainWriter(log: store.identity.id)
    let events = (0..<count).map { index in
      writer.event(.numbered(UInt64(index % 3)), at: Int64(index), body: [1, UInt8(index % 250)])
    }
    _ = try await store.append(
      AppendBatch(
        events, commands: [.init(id: CommandID(high: 1, low: 1), events: 0..<1, digest: .zero)]))
    // Signed as the daemon would have signed after the first entry.
    let first = StoredEvent(seq: 1, event: events[0])
    let statement = CheckpointStatement(
      log: store.identity.id, epoch: 1, seq: 1, recordedAt: 5,
      root: MerkleTree.root(of: [first].heads))
    try await store.record(TestSigner.first.sign(statement).stored)
    try store.close()
    return ClosedLog(directory: directory, identity: store.identity)
  }

  /// Changes the file with triggers and unique indexes out of the way.
  func tamper(_ sql: String) throws {
    try edit { db in
      for kind in ["trigger", "index"] {
        let names = try String.fetchAll(
          db,
          sql: "SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL",
          arguments: [kind])
        for name in names { try db.execute(sql: "DROP \(kind) \(name)") }
      }
      try db.execute(sql: sql)
    }
  }

  /// Runs `body` on a connection of its own, with recursive triggers on as the store has them.
  func edit(_ body: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: directory.path(of: "log.db"))
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA recursive_triggers=1")
      try body(db)
    }
    try queue.close()
  }

  /// Opens the log and verifies it in pages; nil when all is good.
  func verify() async throws -> ChainFault? {
    let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    var verifier = ChainVerifier(log: store.identity.id)
    var after: Int64 = 0
    // Bounded: every page moves on or ends the loop.
    while true {
      let page = try await store.readAll(after: after, limit: 7)
      guard let last = page.events.last else { break }
      do throws(ChainFault) {
        try verifier.verify(page.events)
      } catch {
        try store.close()
        return error
      }
      after = last.seq
    }
    try store.close()
    return nil
  }
}
