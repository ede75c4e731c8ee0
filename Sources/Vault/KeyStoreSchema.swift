import GRDB

/// The connection settings and tables of `keys.db`.
enum KeyStoreSchema {
  /// "KthK": says that a file is a key store of Kith's.
  static let applicationID = 0x4B74_684B
  static let version = 2

  /// Sets durability, checks that the file is ours and no newer, and makes the tables of a new one.
  static func prepare(_ db: Database, path: String) throws {
    // Exclusive first: the very first read then takes the lock, and no shared memory is made.
    try db.execute(sql: "PRAGMA locking_mode=EXCLUSIVE")
    let stored = try storedVersion(db, path: path)
    try db.execute(
      sql: "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON")
    try requireSetting(db, "locking_mode", "exclusive")
    try requireSetting(db, "journal_mode", "wal")
    try requireSetting(db, "synchronous", "2")
    try requireSetting(db, "secure_delete", "1")
    switch stored {
    case nil: try run(tables, db)
    case 1: try run(fromVersion1, db)
    default: break
    }
  }

  /// The version of the file; nil when it is new.
  private static func storedVersion(_ db: Database, path: String) throws -> Int? {
    let origin = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    if origin == 0 && tables == 0 { return nil }
    guard origin == applicationID else { throw VaultError.notOurFile(path) }
    let stored = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard stored <= version else {
      throw VaultError(
        .newerFormat, "The keys at \(path) were written by a newer Kith. Install that one again.")
    }
    return stored
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

  private static func run(_ statements: String, _ db: Database) throws {
    try db.inTransaction(.immediate) {
      try db.execute(sql: statements)
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
      id          INTEGER PRIMARY KEY,
      source      TEXT    NOT NULL,
      "check"     BLOB    NOT NULL,
      role        TEXT    NOT NULL DEFAULT 'record',
      mix         BLOB,
      salt        BLOB,
      rounds      INTEGER,
      block_size  INTEGER,
      parallelism INTEGER,
      spare       BLOB
    ) STRICT;
    PRAGMA application_id=\(applicationID);
    PRAGMA user_version=\(version);
    """

  /// Version 1 knew of the key file alone, and used its key as it is.
  private static let fromVersion1 = """
    ALTER TABLE kek ADD COLUMN role TEXT NOT NULL DEFAULT 'record';
    ALTER TABLE kek ADD COLUMN mix BLOB;
    ALTER TABLE kek ADD COLUMN salt BLOB;
    ALTER TABLE kek ADD COLUMN rounds INTEGER;
    ALTER TABLE kek ADD COLUMN block_size INTEGER;
    ALTER TABLE kek ADD COLUMN parallelism INTEGER;
    ALTER TABLE kek ADD COLUMN spare BLOB;
    PRAGMA user_version=2;
    """
}
