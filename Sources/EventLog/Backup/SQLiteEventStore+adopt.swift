import GRDB
import PrivateStorage

/// Rows of another copy of a log, to be stored at the places that they have there.
package struct AdoptedRows: Hashable, Sendable {
  package var events: [StoredEvent] = []
  package var commands: [CommandRecord] = []
  package var checkpoints: [LogCheckpoint] = []

  package init() {}

  package var isEmpty: Bool { events.isEmpty && commands.isEmpty && checkpoints.isEmpty }
}

/// Making a log anew from a backup, or from what can be read of a damaged one.
extension SQLiteEventStore {
  /// Stores rows in one durable commit. The caller has verified them; places have to rise.
  ///
  /// Throws `invalidBatch` when an event does not follow on the place before it, or something is there
  /// twice.
  package func adopt(_ rows: AdoptedRows) async throws(EventLogError) {
    try await write { db in
      do {
        try db.inTransaction(.immediate) {
          try Self.store(rows, in: db)
          return .commit
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw EventLogError(
          .invalidBatch, "An entry or a command is there twice.", cause: error)
      }
    }
  }

  /// Sets how often the log was restored; the store keeps the epoch that it was opened with.
  package func setEpoch(_ epoch: Int64) async throws(EventLogError) {
    try await write { db in
      try db.execute(sql: "UPDATE meta SET epoch = ? WHERE id = 1", arguments: [epoch])
    }
  }

  /// Whether the file is whole, its indexes too. It keeps the connection for as long as that takes.
  package func isIntact() async throws(EventLogError) -> Bool {
    try await perform { db in
      try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok"
    }
  }

  /// How many entries there are.
  package func count() async throws(EventLogError) -> Int {
    try await perform { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0 }
  }

  /// How many entries with a body each key seals, by its number.
  package func bodiesByKey() async throws(EventLogError) -> [Int64: Int] {
    try await perform { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT key_ref, count(*) FROM event WHERE body IS NOT NULL GROUP BY key_ref")
      return rows.reduce(into: [:]) { $0[$1[0]] = $1[1] }
    }
  }

  private static func store(_ rows: AdoptedRows, in db: Database) throws {
    let end = try LogRows(db).end()
    var last = end?.seq ?? 0
    var insertion = try EventInsertion(db, lastRecordedAt: end?.recordedAt)
    for stored in rows.events {
      guard stored.seq > last else {
        throw EventLogError(
          .invalidBatch, "The entry at position \(stored.seq) does not follow on \(last).")
      }
      try insertion.insert(stored)
      last = stored.seq
    }
    let command = try db.cachedStatement(
      sql: "INSERT INTO command(id, first_seq, last_seq, digest) VALUES(?,?,?,?)")
    for record in rows.commands {
      try command.execute(arguments: [
        blob(record.id), record.firstSeq, record.lastSeq, blob(record.digest),
      ])
    }
    let checkpoint = try db.cachedStatement(
      sql: "INSERT INTO checkpoint(seq, root, signature) VALUES(?,?,?)")
    for item in rows.checkpoints {
      try checkpoint.execute(arguments: [item.seq, blob(item.root), blob(item.signature)])
    }
  }
}
