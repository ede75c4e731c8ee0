import GRDB
import Glibc
import TestSupport
import Testing

@testable import EventLog

/// What a log leaves in blocks that are free when it is written anew or closed.
@Suite struct LogCopyTests {
  private let directory: TemporaryDirectory
  private let store: SQLiteEventStore

  /// A log with two entries, the command that led to them and a checkpoint.
  init() async throws {
    directory = try TemporaryDirectory()
    store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    var writer = ChainWriter(log: store.identity.id)
    let events = (1...2).map { _ in
      writer.event(.numbered(1), keyRef: 1, body: Array("planted words".utf8))
    }
    let digest = Digest32(bytes: [UInt8](repeating: 7, count: 32)) ?? .zero
    _ = try await store.append(
      AppendBatch(
        events,
        commands: [.init(id: CommandID(high: 1, low: 1), events: 0..<2, digest: digest)]))
  }

  private func held(_ name: String) throws -> Int32 {
    let descriptor = unsafe open(directory.path(of: name), O_RDONLY)
    try #require(descriptor >= 0)
    return descriptor
  }

  /// What a file holds that lost its name, by a descriptor from before.
  private func content(_ descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 1, count: 1 << 22)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(count, 0)))
  }

  private func schema() async throws -> [LogCopy.Table] {
    try await store.perform { db in
      try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL"
      ).map { LogCopy.Table(name: $0["name"], sql: $0["sql"]) }
    }
  }

  @Test func `the write-ahead logs of a copy are overwritten before they are let go`() async throws
  {
    let tables = try await schema()
    var copy = try LogCopy(
      of: store.path, in: directory.path, schema: tables, identity: store.identity, Compaction())
    try copy.take(try await store.readAll(after: 0).events)
    let first = try held("log.db.new-wal")
    defer { close(first) }
    #expect(content(first).contains(Array("planted words".utf8)))
    try copy.close()
    #expect(!directory.exists("log.db.new-wal"))
    #expect(content(first).count > 4096)
    #expect(content(first).allSatisfy { $0 == 0 })
    // SQLite takes the file that is there for that of the tables.
    try directory.write("", to: "log.db.new-wal")
    let second = try held("log.db.new-wal")
    defer { close(second) }
    let finished = copy
    try await store.perform { db in try finished.takeTables(of: tables, over: db) }
    #expect(!directory.exists("log.db.new-wal"))
    #expect(content(second).count > 4096)
    #expect(content(second).allSatisfy { $0 == 0 })
    try store.close()
  }

  @Test func `a log is closed though its write-ahead log cannot be overwritten`() async throws {
    let (name, away) = (directory.path(of: "log.db-wal"), directory.path(of: "away"))
    #expect(unsafe rename(name, away) == 0)
    #expect(unsafe symlink(away, name) == 0)
    try store.close()
    let again = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    #expect(try await again.head() == 2)
    try again.close()
  }
}
