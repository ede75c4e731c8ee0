import EventLog
import GRDB
import Glibc
import TestSupport
import Testing

/// What the engine on disk checks before it serves a file.
@Suite struct SQLiteOpeningTests {
  private let stream = StreamID.numbered(1)

  @Test func `a log keeps its identity and its events when it is opened again`() async throws {
    let directory = try TemporaryDirectory()
    let identity = LogIdentity(id: .random(), epoch: 3)
    let store = try open(directory, creating: identity)
    var writer = ChainWriter(log: store.identity.id)
    _ = try await store.append(AppendBatch(writer.events(stream, count: 3)))
    try store.close()
    let again = try open(directory)
    #expect(again.identity == identity)
    #expect(try await again.head() == 3)
  }

  @Test func `the settings are the ones that durability needs`() async throws {
    let directory = try TemporaryDirectory()
    _ = try open(directory)
    let queue = try raw(directory) { db in
      for setting in [
        "locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "recursive_triggers=1",
        "wal_autocheckpoint=1000", "journal_size_limit=4194304",
      ] {
        try db.execute(sql: "PRAGMA \(setting)")
      }
    }
    try queue.inDatabase { try LogSettings.requireAll($0) }
  }

  @Test(arguments: [
    "synchronous=NORMAL", "recursive_triggers=0", "wal_autocheckpoint=0", "locking_mode=NORMAL",
    "journal_size_limit=-1",
  ])
  func `a setting that reads back differently is refused`(setting: String) throws {
    let directory = try TemporaryDirectory()
    try open(directory).close()
    let queue = try raw(directory) { db in
      for setting in [
        "locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "recursive_triggers=1",
        "wal_autocheckpoint=1000", "journal_size_limit=4194304", setting,
      ] {
        try db.execute(sql: "PRAGMA \(setting)")
      }
    }
    let error = #expect(throws: EventLogError.self) {
      try queue.inDatabase { try LogSettings.requireAll($0) }
    }
    #expect(error?.code == .wrongPragma)
  }

  @Test func `a second opener is told that the log is held`() throws {
    let directory = try TemporaryDirectory()
    let store = try open(directory)
    #expect(failure { try open(directory) } == .locked)
    try store.close()
    _ = try open(directory)
  }

  @Test func `files and directory are for their owner alone`() async throws {
    let parent = try TemporaryDirectory()
    let previous = umask(0)
    defer { umask(previous) }
    let store = try SQLiteEventStore.open(directory: parent.path(of: "a/b"), ballastBytes: 4096)
    var writer = ChainWriter(log: store.identity.id)
    _ = try await store.append(AppendBatch([writer.event(stream)]))
    #expect(try parent.mode("a") == 0o700)
    #expect(try parent.mode("a/b") == 0o700)
    for name in ["log.db", "log.db-wal", "ballast"] {
      #expect(try parent.mode("a/b/" + name) == 0o600, "\(name)")
    }
    #expect(!parent.exists("a/b/log.db-shm"))
  }

  @Test func `a file that others could read is tightened`() throws {
    let directory = try TemporaryDirectory()
    try open(directory).close()
    chmod(directory.path(of: "log.db"), 0o644)
    chmod(directory.path, 0o755)
    try open(directory).close()
    #expect(try directory.mode("log.db") == 0o600)
    #expect(try directory.mode() == 0o700)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func `a file or directory of somebody else is left alone`() throws {
    let directory = try TemporaryDirectory()
    try open(directory).close()
    chown(directory.path(of: "log.db"), 12_345, 12_345)
    #expect(failure { try open(directory) } == .wrongOwner)
    chown(directory.path(of: "log.db"), 0, 0)
    chown(directory.path, 12_345, 12_345)
    #expect(failure { try open(directory) } == .wrongOwner)
    chown(directory.path, 0, 0)
  }

  @Test func `a link in the place of the log is not followed`() throws {
    let directory = try TemporaryDirectory()
    try directory.write("", to: "elsewhere")
    symlink(directory.path(of: "elsewhere"), directory.path(of: "log.db"))
    #expect(failure { try open(directory) } == .notOurFile)
    #expect(try directory.size("elsewhere") == 0)
  }

  @Test func `what is not a database is left as it was`() throws {
    let directory = try TemporaryDirectory()
    let text = String(repeating: "Dear diary. ", count: 600)
    try directory.write(text, to: "log.db")
    #expect(failure { try open(directory) } == .notOurFile)
    #expect(try directory.read("log.db") == Array(text.utf8))
  }

  @Test func `another program's database is left as it was`() throws {
    let directory = try TemporaryDirectory()
    let queue = try raw(directory) { try $0.execute(sql: "PRAGMA journal_mode=DELETE") }
    try queue.inDatabase { try $0.execute(sql: "CREATE TABLE theirs(a); PRAGMA application_id=7") }
    try queue.close()
    let before = try directory.read("log.db")
    #expect(failure { try open(directory) } == .notOurFile)
    #expect(try directory.read("log.db") == before)
  }

  @Test func `a newer log is refused by name and left as it was`() throws {
    let directory = try TemporaryDirectory()
    try open(directory).close()
    let queue = try raw(directory) { _ in }
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version=2") }
    try queue.close()
    #expect(failure { try open(directory) } == .newerFormat)
  }

  @Test func `a header cut short is damage, and never a new log`() throws {
    let directory = try TemporaryDirectory()
    try open(directory).close()
    truncate(directory.path(of: "log.db"), 5_000)
    let code = failure { try open(directory) }
    #expect(code == .corrupt || code == .notOurFile)
  }

  @Test func `a closed store says so`() async throws {
    let directory = try TemporaryDirectory()
    let store = try open(directory)
    try store.close()
    let error = await #expect(throws: EventLogError.self) { try await store.head() }
    #expect(error?.code == .closed)
  }

  private func open(_ directory: TemporaryDirectory, creating identity: LogIdentity? = nil)
    throws -> SQLiteEventStore
  {
    try SQLiteEventStore.open(
      directory: directory.path, creating: identity, ballastBytes: 4096)
  }

  private func failure(_ body: () throws -> SQLiteEventStore) -> EventLogError.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? EventLogError)?.code
    }
  }

  private func raw(
    _ directory: TemporaryDirectory, prepare: @escaping @Sendable (Database) throws -> Void
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase(prepare)
    return try DatabaseQueue(path: directory.path(of: "log.db"), configuration: configuration)
  }
}
