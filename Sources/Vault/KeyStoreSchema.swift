import GRDB

/// The connection settings and tables of `keys.db`.
enum KeyStoreSchema {
  /// "KthK": says that a file is a key store of Kith's.
  static let applicationID = 0x4B74_684B
  static let version = 1

  /// Sets durability, checks that the file is ours and no newer, and makes the tables of a new one.
  static func prepare(_ db: Database, path: String) throws {
    // Exclusive first: the very first read then takes the lock, and no shared memory is made.
    try db.execute(sql: "PRAGMA locking_mode=EXCLUSIVE")
    let isNew = try checkOrigin(db, path: path)
    try db.execute(
      sql: "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON")
    try requireSetting(db, "locking_mode", "exclusive")
    try requireSetting(db, "journal_mode", "wal")
    try requireSetting(db, "synchronous", "2")
    try requireSetting(db, "secure_delete", "1")
    if isNew { try create(db) }
  }

  private static func checkOrigin(_ db: Database, path: String) throws -> Bool {
    let origin = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    if origin == 0 && tables == 0 { return true }
    guard origin == applicationID else { throw VaultError.notOurFile(path) }
    let stored = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard stored <= version else {
      throw VaultError(
        .newerFormat, "The keys at \(path) were written by a newer Kith. Install that one again.")
    }
    return false
  }

  private static func requireSetting(_ db: Database, _ name: String, _ expected: String) throws {
    let actual = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)")
    guard actual.map({ $0.description.replacing("\"", with: "") }) == expected else {
      throw VaultError(
        .wrongPragma,
        "SQLite did not take the setting \(name)=\(expected), without which keys could be lost."
          + " Check the installed SQLite.")
    }
  }

  private static func create(_ db: Database) throws {
    try db.inTransaction(.immediate) {
      try db.execute(sql: tables)
      return .commit
    }
  }

  private static let tables = """
    CREATE TABLE key(
      ref          INTEGER PRIMARY KEY CHECK(ref > 0),
      kind         TEXT    NOT NULL,
      stream       BLOB    CHECK(length(stream) = 16),
      subject      INTEGER,
      wrapped      BLOB,
      created_at   INTEGER NOT NULL,
      destroyed_at INTEGER,
      CHECK((wrapped IS NULL) = (destroyed_at IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX key_scope ON key(kind, ifnull(stream, x''), ifnull(subject, -1))
      WHERE wrapped IS NOT NULL;
    CREATE TABLE kek(
      id       INTEGER PRIMARY KEY,
      source   TEXT    NOT NULL,
      "check"  BLOB    NOT NULL
    ) STRICT;
    PRAGMA application_id=\(applicationID);
    PRAGMA user_version=\(version);
    """
}
