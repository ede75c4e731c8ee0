import GRDB
import PrivateStorage

/// The writing of one batch within one turn on the connection.
struct LogAppend {
  let db: Database
  let batch: AppendBatch

  /// Stores the batch in one transaction, or says why not.
  func run() throws -> AppendResult {
    do {
      var result: AppendResult?
      try db.inTransaction(.immediate) {
        let stored = try store()
        result = stored
        if case .appended = stored { return .commit } else { return .rollback }
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      // Looking for repeats before each insertion would cost every batch; this costs only them.
      let rows = LogRows(db)
      let known = try BatchCheck.repeated(
        in: batch, seq: { id in try rows.entry(id)?.seq }, command: { try rows.command($0) },
        head: try rows.head())
      guard let known else { throw error }
      return known
    }
  }

  private func store() throws -> AppendResult {
    let rows = LogRows(db)
    if let conflict = try BatchCheck.conflict(in: batch, head: { try rows.head(of: $0) }) {
      return conflict
    }
    let end = try rows.end()
    let head = end?.seq ?? 0
    try insertEvents(after: head, lastRecordedAt: end?.recordedAt)
    let insert = try db.cachedStatement(
      sql: "INSERT INTO command(id, first_seq, last_seq, digest) VALUES(?,?,?,?)")
    for command in batch.commands {
      let record = CommandRecord(command, batchStartsAt: head + 1)
      try insert.execute(arguments: [
        blob(record.id), record.firstSeq, record.lastSeq, blob(record.digest),
      ])
    }
    return .appended(firstSeq: head + 1, lastSeq: head + Int64(batch.events.count))
  }

  private func insertEvents(after head: Int64, lastRecordedAt: Int64?) throws {
    var insertion = try EventInsertion(db, lastRecordedAt: lastRecordedAt)
    var seq = head
    for event in batch.events {
      seq += 1
      try insertion.insert(StoredEvent(seq: seq, event: event))
    }
  }
}

/// The writing of events at their places, and of the stretches that begin where the clock fell.
struct EventInsertion {
  private let db: Database
  private let statement: Statement
  private var lastRecordedAt: Int64?

  /// - Parameters:
  ///   - db: the connection, within a transaction.
  ///   - lastRecordedAt: when the last event of the log was recorded; nil for an empty log.
  /// - Throws: what SQLite says.
  init(_ db: Database, lastRecordedAt: Int64?) throws {
    self.db = db
    self.lastRecordedAt = lastRecordedAt
    statement = try db.cachedStatement(
      sql: "INSERT INTO event(\(LogRows.columns)) VALUES(?,?,?,?,?,?,?,?,?,?)")
  }

  mutating func insert(_ stored: StoredEvent) throws {
    let event = stored.event
    try statement.execute(arguments: [
      stored.seq, blob(event.stream), event.version, blob(event.id), event.recordedAt,
      event.keyRef, blob(event.bodyDigest), blob(event.prev), blob(event.hash), blob(event.body),
    ])
    if lastRecordedAt.map({ event.recordedAt < $0 }) ?? true {
      try db.cachedStatement(sql: "INSERT INTO clock_run(first_seq, first_at) VALUES(?,?)")
        .execute(arguments: [stored.seq, event.recordedAt])
    }
    lastRecordedAt = event.recordedAt
  }
}
