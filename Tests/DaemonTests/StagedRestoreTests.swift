import DaemonSupport
import EventLog
import Glibc
import TestSupport
import Testing

@testable import Daemon

/// Putting a record in the place of another, cut off after each of its steps.
@Suite struct StagedRestoreTests {
  private static let old = [
    "log.db", "log.db-wal", "keys.db", "keys.db-wal", "cache.db", "cache.db-wal",
  ]

  /// A data directory with an old record, and a new one that is ready.
  private func prepare(_ directory: TemporaryDirectory, keys: Bool) throws -> StagedRestore {
    for name in Self.old { try directory.write("old \(name)", to: name) }
    let staged = StagedRestore(directory: directory.path)
    try staged.prepare()
    try directory.write("new log", to: "restore/log.db")
    if keys { try directory.write("new keys", to: "restore/keys.db") }
    return staged
  }

  private func text(_ directory: TemporaryDirectory, _ name: String) throws -> String? {
    guard directory.exists(name) else { return nil }
    return String(decoding: try directory.read(name), as: UTF8.self)
  }

  private func expectDone(_ directory: TemporaryDirectory, keys: Bool, after moves: Int) throws {
    #expect(try text(directory, "log.db") == "new log", "\(moves)")
    #expect(try text(directory, "keys.db") == (keys ? "new keys" : "old keys.db"), "\(moves)")
    #expect(!directory.exists("log.db-wal") && !directory.exists("cache.db"), "\(moves)")
    #expect(directory.exists("keys.db-wal") == !keys, "\(moves)")
    #expect(!directory.exists("restore"))
    for name in Self.old where keys || !name.hasPrefix("keys") {
      #expect(try text(directory, "before-restore-now/\(name)") == "old \(name)", "\(moves)")
    }
  }

  @Test(arguments: [true, false]) func `everything changes places`(keys: Bool) throws {
    let directory = try TemporaryDirectory()
    let staged = try prepare(directory, keys: keys)
    #expect(try staged.commit(stamp: "now") == directory.path(of: "before-restore-now"))
    try expectDone(directory, keys: keys, after: -1)
  }

  @Test(arguments: 0...9) func `what was cut off after any step is carried on with`(moves: Int)
    throws
  {
    let directory = try TemporaryDirectory()
    _ = try prepare(directory, keys: true)
    try makeDirectory(directory.path(of: "before-restore-now"))
    try directory.write("before-restore-now\n", to: "restore/ready")
    try allow(directory.path(of: "restore/ready"))
    // The steps in their order, of which some were done.
    let steps = [
      ("log.db-wal", "before-restore-now/log.db-wal"), ("log.db", "before-restore-now/log.db"),
      ("cache.db-wal", "before-restore-now/cache.db-wal"),
      ("cache.db", "before-restore-now/cache.db"), ("restore/log.db", "log.db"),
      ("keys.db-wal", "before-restore-now/keys.db-wal"), ("keys.db", "before-restore-now/keys.db"),
      ("restore/keys.db", "keys.db"), ("restore/ready", "restore/done"),
    ]
    for (from, to) in steps.prefix(moves) {
      try moveFile(directory.path(of: from), to: directory.path(of: to))
    }
    try StagedRestore(directory: directory.path).settle()
    try expectDone(directory, keys: true, after: moves)
  }

  @Test func `what was not ready is thrown away`() throws {
    let directory = try TemporaryDirectory()
    _ = try prepare(directory, keys: true)
    // It may hold what was erased since; held open, it can still be read.
    let descriptor = unsafe open(directory.path(of: "restore/log.db"), O_RDONLY)
    defer { close(descriptor) }
    try StagedRestore(directory: directory.path).settle()
    #expect(!directory.exists("restore"))
    for name in Self.old { #expect(try text(directory, name) == "old \(name)") }
    var bytes = [UInt8](repeating: 1, count: 100)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    #expect(count == 7 && bytes.prefix(7).allSatisfy { $0 == 0 })
  }

  @Test func `what somebody has under another name is not overwritten`() throws {
    let directory = try TemporaryDirectory()
    _ = try prepare(directory, keys: false)
    let (one, other) = (directory.path(of: "restore/log.db"), directory.path(of: "kept"))
    #expect(unsafe link(one, other) == 0)
    try StagedRestore(directory: directory.path).settle()
    #expect(!directory.exists("restore"))
    #expect(try text(directory, "kept") == "new log")
  }

  @Test func `a log whose end lies beside it is not put in place`() throws {
    let directory = try TemporaryDirectory()
    let staged = try prepare(directory, keys: false)
    try directory.write("more", to: "restore/log.db-wal")
    #expect(throws: EventLogError.self) { try staged.commit(stamp: "now") }
    #expect(try text(directory, "log.db") == "old log.db")
  }

  @Test func `two restores within a second put aside in two places`() throws {
    let directory = try TemporaryDirectory()
    _ = try prepare(directory, keys: false).commit(stamp: "now")
    let again = StagedRestore(directory: directory.path)
    try again.prepare()
    try directory.write("newer log", to: "restore/log.db")
    #expect(try again.commit(stamp: "now") == directory.path(of: "before-restore-now-2"))
    #expect(try text(directory, "before-restore-now-2/log.db") == "new log")
  }
}
