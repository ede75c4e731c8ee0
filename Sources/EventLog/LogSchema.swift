import GRDB
import PrivateStorage

/// The tables of `log.db`, and the marks by which the file is known.
///
/// There is no clear event type: type, schema version and all else lie in the sealed body, since names
/// alone would reveal a life. `clock_run` names each stretch of the log in which `recorded_at` does
/// not fall; see `LogRows.lastSeq`.
enum LogSchema {
  /// "KthL": says that a file is a log of Kith's.
  static let applicationID = 0x4B74_684C
  /// The version of the tables, in `user_version`.
  static let version = 1

  /// Whether the file is empty and waits for its tables. Throws `notOurFile` or `newerFormat` when it
  /// is something else than a log that this code can read. Changes nothing.
  static func isNew(_ db: Database, path: String) throws -> Bool {
    let origin = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    if origin == 0 && tables == 0 { return true }
    guard origin == applicationID else { throw EventLogError.notOurFile(path) }
    let stored = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard stored <= version else {
      throw EventLogError(
        .newerFormat,
        "The log at \(path) was written by a newer Kith (format \(stored), this one reads up to"
          + " \(version)). Install the newer one again.")
    }
    return false
  }

  /// Makes the tables and the marks in one transaction, so that a crash leaves all or nothing.
  static func create(_ db: Database, identity: LogIdentity) throws {
    try db.inTransaction(.immediate) {
      try db.execute(sql: tables)
      try db.execute(
        sql: "INSERT INTO meta(id, log_id, epoch, format) VALUES(1, ?, ?, ?)",
        arguments: [blob(identity.id), identity.epoch, identity.format])
      return .commit
    }
  }

  /// Which log the file holds.
  static func identity(_ db: Database, path: String) throws -> LogIdentity {
    let row = try Row.fetchOne(db, sql: "SELECT log_id, epoch, format FROM meta WHERE id = 1")
    guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    let identity = LogIdentity(id: try row.id(0), epoch: row[1], format: row[2])
    guard identity.format == HashChain.format else {
      throw EventLogError(
        .newerFormat,
        "The events at \(path) are of format \(identity.format), which this Kith does not read."
          + " Install the newer one.")
    }
    return identity
  }

  private static let tables = """
    CREATE TABLE meta(
      id     INTEGER PRIMARY KEY CHECK(id = 1),
      log_id BLOB    NOT NULL CHECK(length(log_id) = 16),
      epoch  INTEGER NOT NULL CHECK(epoch > 0),
      format INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE event(
      seq         INTEGER PRIMARY KEY,
      stream      BLOB    NOT NULL CHECK(length(stream) = 16),
      version     INTEGER NOT NULL CHECK(version > 0),
      id          BLOB    NOT NULL CHECK(length(id) = 16),
      recorded_at INTEGER NOT NULL,
      key_ref     INTEGER NOT NULL,
      body_digest BLOB    NOT NULL CHECK(length(body_digest) = 32),
      prev        BLOB    NOT NULL CHECK(length(prev) = 32),
      hash        BLOB    NOT NULL CHECK(length(hash) = 32),
      body        BLOB
    ) STRICT;
    CREATE UNIQUE INDEX event_stream ON event(stream, version);
    CREATE UNIQUE INDEX event_id ON event(id);
    CREATE TABLE command(
      id        BLOB    PRIMARY KEY CHECK(length(id) = 16),
      first_seq INTEGER NOT NULL,
      last_seq  INTEGER NOT NULL,
      digest    BLOB    NOT NULL CHECK(length(digest) = 32)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE checkpoint(
      seq       INTEGER PRIMARY KEY,
      root      BLOB    NOT NULL CHECK(length(root) = 32),
      signature BLOB    NOT NULL
    ) STRICT;
    CREATE TABLE clock_run(
      first_seq INTEGER PRIMARY KEY,
      first_at  INTEGER NOT NULL
    ) STRICT;
    \(triggers)
    PRAGMA application_id=\(applicationID);
    PRAGMA user_version=\(version);
    """

  /// With recursive triggers on, REPLACE fires the delete triggers too.
  private static let triggers = ["event", "command", "checkpoint", "clock_run"].map { table in
    ["UPDATE", "DELETE"].map { verb in
      """
      CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
      """
    }.joined(separator: "\n")
  }.joined(separator: "\n")
}
