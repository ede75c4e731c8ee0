import GRDB
import PrivateStorage
import Vault

/// Opening `cache.db`: whatever is wrong with the file, it is deleted and made anew.
enum CacheFile {
  /// "KthC": says that a file is a cache of Kith's.
  static let applicationID = 0x4B74_6843
  /// The version of the tables; a file of any other is made anew.
  static let version = 3

  static func open(directory: String) -> (turns: DatabaseTurns, origin: SnapshotStore.Origin)? {
    // A failure only says that the next way is to be tried.
    if let queue = try? openFile(in: directory) { return (DatabaseTurns(queue), .opened) }
    return remake(in: directory)
  }

  /// Deletes the file and makes a new one, or a cache in memory when that fails too.
  static func remake(in directory: String) -> (turns: DatabaseTurns, origin: SnapshotStore.Origin)?
  {
    // As above: memory is the next way.
    if let queue = try? remadeFile(in: directory) { return (DatabaseTurns(queue), .remade) }
    return inMemory().map { (DatabaseTurns($0), .inMemory) }
  }

  /// A cache that lives as long as the process; nil only when memory has run out.
  private static func inMemory() -> DatabaseQueue? {
    // There is nothing further to try, and a store without a cache answers "nothing".
    guard let queue = try? DatabaseQueue() else { return nil }
    return (try? queue.writeWithoutTransaction { try create($0) }) == nil ? nil : queue
  }

  private static func remadeFile(in directory: String) throws -> DatabaseQueue {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      let path = directory + "/cache.db" + suffix
      // What an earlier version sealed under the keys of entries must not stay in free blocks.
      do { try PrivateFiles.removeOverwritten(path) } catch { try PrivateFiles.remove(path) }
    }
    return try openFile(in: directory)
  }

  private static func openFile(in directory: String) throws -> DatabaseQueue {
    let path = directory + "/cache.db"
    try PrivateFiles.prepareDirectory(directory)
    try PrivateFiles.prepareFile(path, in: directory)
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA locking_mode=EXCLUSIVE")
      let origin = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let stored = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      let isNew = origin == 0 && tables == 0
      guard isNew || (origin == applicationID && stored == version) else {
        throw DatabaseError(resultCode: .SQLITE_NOTADB)
      }
      // A cache may lose its last writes: what it lacks is folded again.
      try db.execute(
        sql: "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON")
      if isNew { try create(db) }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func create(_ db: Database) throws {
    try db.inTransaction(.immediate) {
      try db.execute(sql: tables)
      return .commit
    }
  }

  private static let tables = """
    CREATE TABLE snapshot(
      stream       BLOB    NOT NULL,
      view         TEXT    NOT NULL,
      version      INTEGER NOT NULL,
      seq          INTEGER NOT NULL,
      log_id       BLOB    NOT NULL,
      head_hash    BLOB    NOT NULL,
      code_version INTEGER NOT NULL,
      recorded_at  INTEGER NOT NULL,
      key_ref      INTEGER NOT NULL,
      kept         INTEGER NOT NULL,
      sealed       BLOB    NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX snapshot_place ON snapshot(stream, view, version);
    CREATE TABLE due_index(
      reminder_id BLOB    PRIMARY KEY,
      due_at      INTEGER NOT NULL,
      subject_at  INTEGER NOT NULL,
      kind        INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE waiting_plan(
      id      INTEGER PRIMARY KEY CHECK(id = 1),
      key_ref INTEGER NOT NULL,
      sealed  BLOB    NOT NULL
    ) STRICT;
    CREATE INDEX due_order ON due_index(due_at, reminder_id);
    PRAGMA application_id=\(applicationID);
    PRAGMA user_version=\(version);
    """
}
