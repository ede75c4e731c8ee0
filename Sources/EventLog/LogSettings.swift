package import GRDB

/// The connection settings that durability and immutability of `log.db` depend on.
///
/// GRDB's own journal mode must stay `.default`: its `.wal` sets `synchronous=NORMAL`, and what was
/// acknowledged would not be durable.
package enum LogSettings {
  /// The pages of write-ahead log after which SQLite writes them back.
  static let checkpointPages = 1_000
  /// What the write-ahead log is cut back to: a little more than `checkpointPages` frames of 4,120
  /// bytes, so that it is not cut after every write-back.
  static let logLimit = 4 << 20

  private static let values: [(name: String, set: String, readBack: String)] = [
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("recursive_triggers", "1", "1"),
    ("wal_autocheckpoint", "\(checkpointPages)", "\(checkpointPages)"),
    ("journal_size_limit", "\(logLimit)", "\(logLimit)"),
  ]

  /// Takes the file for this connection alone. It must come first: the very first read then takes
  /// the lock, and no shared memory is ever made.
  static func takeExclusively(_ db: Database) throws {
    try db.execute(sql: "PRAGMA locking_mode=EXCLUSIVE")
  }

  /// Makes all other settings, in their order.
  static func apply(_ db: Database) throws {
    for value in values { try db.execute(sql: "PRAGMA \(value.name)=\(value.set)") }
  }

  /// Reads all settings back. Throws `wrongPragma` when one differs from what is needed.
  package static func requireAll(_ db: Database) throws {
    for (name, _, expected) in [("locking_mode", "", "exclusive")] + values {
      let row = try Row.fetchOne(db, sql: "PRAGMA \(name)")
      let actual: String? = row.flatMap { row in
        if let number: Int64 = Int64.fromDatabaseValue(row[0]) { String(number) } else { row[0] }
      }
      guard actual == expected else {
        throw EventLogError(
          .wrongPragma,
          "SQLite has \(name)=\(actual ?? "nothing") where \(expected) is needed, so what is"
            + " recorded could be lost. Check the installed SQLite; nothing was recorded.")
      }
    }
  }
}
