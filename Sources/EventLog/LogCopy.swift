import GRDB
import PrivateStorage

/// A log that is written anew beside the one in use, `log.db.new`, until it takes its place.
///
/// Its tables are made from the old file's own schema, and every one is copied, so that those of a
/// later version are kept too.
struct LogCopy {
  /// A part of the old file's schema, as SQLite keeps it.
  struct Table: Sendable {
    var name: String
    var sql: String
  }

  let path: String
  private let turns: DatabaseTurns
  private let compaction: Compaction
  private let log: LogID
  private var verifier: ChainVerifier
  private var bodiless: Int64 = 0
  /// The place up to which events were copied.
  private(set) var position: Int64 = 0

  static func path(of log: String) -> String { log + ".new" }

  /// Removes what a copy left that did not come to its end.
  static func removeLeftovers(of log: String) throws(FileRefusal) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try PrivateFiles.removeOverwritten(path(of: log) + suffix)
    }
  }

  /// Begins a copy beside the log at `log`, with the parts of the old file's `schema` in their order:
  /// tables, indexes, triggers.
  init(
    of log: String, in directory: String, schema: [Table], identity: LogIdentity,
    _ compaction: Compaction
  ) throws {
    try Self.removeLeftovers(of: log)
    path = Self.path(of: log)
    self.compaction = compaction
    self.log = identity.id
    verifier = ChainVerifier(log: identity.id)
    try PrivateFiles.prepareFile(path, in: directory)
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try LogSettings.takeExclusively(db)
      try LogSettings.apply(db)
      try LogSettings.requireAll(db)
    }
    turns = DatabaseTurns(try DatabaseQueue(path: path, configuration: configuration))
    try turns.runBlocking { db in
      try db.inTransaction(.immediate) {
        for part in schema { try db.execute(sql: part.sql) }
        try db.execute(
          sql: """
            INSERT INTO meta(id, log_id, epoch, format) VALUES(1, ?, ?, ?);
            PRAGMA application_id=\(LogSchema.applicationID);
            PRAGMA user_version=\(LogSchema.version);
            """, arguments: [blob(identity.id), identity.epoch, identity.format])
        return .commit
      }
    }
  }

  /// Takes in the next events of the old log, without the bodies that go.
  ///
  /// - Throws: `corrupt` when they do not fit their chains: a damage must not be carried into a log
  ///   that then looks whole.
  mutating func take(_ page: [StoredEvent]) throws {
    do {
      try verifier.verify(page)
    } catch {
      throw EventLogError(
        .corrupt, "The log is damaged at position \(error.seq), so it was not written anew.",
        cause: error)
    }
    let compaction = compaction
    let events = page.map { stored in
      var stored = stored
      if compaction.drops(stored.header) { stored.event.body = nil }
      return stored
    }
    try turns.runBlocking { db in
      try db.inTransaction(.immediate) {
        let insert = try db.cachedStatement(
          sql: "INSERT INTO event(\(LogRows.columns)) VALUES(?,?,?,?,?,?,?,?,?,?)")
        for stored in events {
          let event = stored.event
          try insert.execute(arguments: [
            stored.seq, blob(event.stream), event.version, blob(event.id), event.recordedAt,
            event.keyRef, blob(event.bodyDigest), blob(event.prev), blob(event.hash),
            blob(event.body),
          ])
        }
        return .commit
      }
    }
    bodiless += Int64(events.count { $0.body == nil })
    position = page.last?.seq ?? position
  }

  /// Closes the file, with all that was taken in on disk.
  func close() throws {
    let pages = WriteAheadLog(of: path)
    try turns.runBlocking { try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)") }
    try turns.close()
    try pages?.overwriteIfUnnamed()
  }

  /// Copies every other table, over the connection `db` to the old file, outside of a transaction.
  func takeTables(of schema: [Table], over db: Database) throws {
    try db.execute(sql: "ATTACH DATABASE ? AS fresh", arguments: [path])
    do {
      try fill(schema, db)
    } catch {
      // Where that fails too the store is closed by what failed before it.
      try? db.execute(sql: "DETACH DATABASE fresh")
      throw error
    }
    let pages = WriteAheadLog(of: path)
    try db.execute(sql: "PRAGMA fresh.wal_checkpoint(FULL); DETACH DATABASE fresh")
    try pages?.overwriteIfUnnamed()
  }

  private func fill(_ schema: [Table], _ db: Database) throws {
    try db.execute(sql: "PRAGMA fresh.synchronous=FULL")
    try db.inTransaction(.immediate) {
      for table in schema where table.name != "event" && table.name != "meta" {
        let columns = try Row.fetchAll(db, sql: "PRAGMA main.table_info(\"\(table.name)\")")
          .map { row -> String in row["name"] }
        let values = columns.map {
          table.name == "command" && $0 == "digest" ? Self.digestOrZeros : "\"\($0)\""
        }
        try db.execute(
          sql: """
            INSERT INTO fresh."\(table.name)" SELECT \(values.joined(separator: ", "))
            FROM main."\(table.name)"
            """)
      }
      return .commit
    }
  }

  /// What a command said that led to nothing cannot be told from what goes, and nobody needs it.
  private static let digestOrZeros = """
    CASE WHEN last_seq < first_seq OR EXISTS(SELECT 1 FROM fresh.event
      WHERE seq BETWEEN first_seq AND last_seq AND body IS NULL)
    THEN zeroblob(32) ELSE digest END
    """

  /// Reads all of the file as whoever opens it next will, and compares.
  ///
  /// - Throws: `io` when it is not what it is meant to be.
  func verify() throws -> CompactionResult {
    let written = DatabaseTurns(try DatabaseQueue(path: path))
    var check = ChainVerifier(log: log)
    var count: Int64 = 0
    do {
      let state = try written.runBlocking { db in
        try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
      }
      guard state == "ok" else { throw Self.unlike }
      var position: Int64 = 0
      while true {
        let page = try written.runBlocking { db in
          try LogRows(db).events(after: position, through: nil, limit: EventPage.limit)
        }
        guard let last = page.last else { break }
        try check.verify(page)
        count += Int64(page.count { $0.body == nil })
        if page.contains(where: { $0.body != nil && compaction.drops($0.header) }) {
          throw Self.unlike
        }
        position = last.seq
      }
    } catch {
      // It is thrown away; what went wrong is what counts.
      try? written.close()
      throw error is ChainFault ? Self.unlike : error
    }
    try written.close()
    guard check.heads == verifier.heads, check.verified == verifier.verified, count == bodiless
    else { throw Self.unlike }
    return CompactionResult(entries: check.verified, bodiless: count)
  }

  private static var unlike: EventLogError {
    EventLogError(
      .io, "The log that was written anew is not as it should be, so the old one stays in use.")
  }
}
