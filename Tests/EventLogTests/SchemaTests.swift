import EventLog
import GRDB
import TestSupport
import Testing

private let hashes = "zeroblob(32), zeroblob(32), zeroblob(32)"

/// The file itself: what it looks like and what it refuses.
@Suite struct SchemaTests {
  @Test(arguments: [
    "UPDATE event SET body = NULL", "UPDATE event SET seq = seq + 100", "DELETE FROM event",
    "REPLACE INTO event SELECT * FROM event WHERE seq = 2",
    "INSERT OR REPLACE INTO event SELECT 99, stream, version, id, recorded_at, key_ref,"
      + " body_digest, prev, hash, body FROM event WHERE seq = 2",
    "UPDATE command SET last_seq = 9", "DELETE FROM command",
    "REPLACE INTO command SELECT * FROM command", "UPDATE checkpoint SET signature = x''",
    "DELETE FROM checkpoint", "REPLACE INTO checkpoint SELECT * FROM checkpoint",
    "UPDATE clock_run SET first_at = 0", "DELETE FROM clock_run",
  ])
  func `what was recorded can be neither changed nor removed`(sql: String) async throws {
    let log = try await ClosedLog.make(events: 3)
    #expect(throws: DatabaseError.self) { try log.edit { try $0.execute(sql: sql) } }
    #expect(try await log.verify() == nil)
  }

  @Test(arguments: [
    "INSERT INTO event VALUES(9, x'00', 1, zeroblob(16), 1, 1, \(hashes), NULL)",
    "INSERT INTO event VALUES(9, zeroblob(16), 0, zeroblob(16), 1, 1, \(hashes), NULL)",
    "INSERT INTO event VALUES(9, zeroblob(16), 'x', zeroblob(16), 1, 1, \(hashes), NULL)",
    "INSERT INTO event VALUES(9, zeroblob(16), 1, zeroblob(16), 1, 1, x'00', x'00', x'00', NULL)",
    "INSERT INTO meta VALUES(2, zeroblob(16), 1, 1)",
  ])
  func `what does not have the right shape is not taken`(sql: String) async throws {
    let log = try await ClosedLog.make(events: 3)
    #expect(throws: DatabaseError.self) { try log.edit { try $0.execute(sql: sql) } }
  }

  @Test func `the file is marked as a log of this version`() async throws {
    let log = try await ClosedLog.make(events: 1)
    let header = try log.directory.read("log.db").prefix(100)
    #expect(Array(header.dropFirst(68).prefix(4)) == Array("KthL".utf8))
    #expect(Array(header.dropFirst(60).prefix(4)) == [0, 0, 0, 1])
  }

  @Test func `the tables are the ones that earlier versions wrote`() async throws {
    let log = try await ClosedLog.make(events: 1)
    var found: [String] = []
    try log.edit { db in
      found = try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    }
    let words = found.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(words == Self.golden)
  }

  private static let golden: [String] = [
    "CREATE TABLE checkpoint( seq INTEGER PRIMARY KEY, root BLOB NOT NULL "
      + "CHECK(length(root) = 32), signature BLOB NOT NULL ) STRICT",
    "CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON checkpoint BEGIN SELECT "
      + "RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON checkpoint BEGIN SELECT "
      + "RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TABLE clock_run( first_seq INTEGER PRIMARY KEY, first_at INTEGER NOT NULL ) "
      + "STRICT",
    "CREATE TRIGGER clock_run_no_delete BEFORE DELETE ON clock_run BEGIN SELECT "
      + "RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER clock_run_no_update BEFORE UPDATE ON clock_run BEGIN SELECT "
      + "RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TABLE command( id BLOB PRIMARY KEY CHECK(length(id) = 16), first_seq INTEGER "
      + "NOT NULL, last_seq INTEGER NOT NULL, digest BLOB NOT NULL CHECK(length(digest) = 32)"
      + " ) STRICT, WITHOUT ROWID",
    "CREATE TRIGGER command_no_delete BEFORE DELETE ON command BEGIN SELECT RAISE(ABORT, "
      + "'the log is append-only'); END",
    "CREATE TRIGGER command_no_update BEFORE UPDATE ON command BEGIN SELECT RAISE(ABORT, "
      + "'the log is append-only'); END",
    "CREATE TABLE event( seq INTEGER PRIMARY KEY, stream BLOB NOT NULL "
      + "CHECK(length(stream) = 16), version INTEGER NOT NULL CHECK(version > 0), id BLOB NOT"
      + " NULL CHECK(length(id) = 16), recorded_at INTEGER NOT NULL, key_ref INTEGER NOT "
      + "NULL, body_digest BLOB NOT NULL CHECK(length(body_digest) = 32), prev BLOB NOT NULL "
      + "CHECK(length(prev) = 32), hash BLOB NOT NULL CHECK(length(hash) = 32), body BLOB ) "
      + "STRICT",
    "CREATE UNIQUE INDEX event_id ON event(id)",
    "CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the"
      + " log is append-only'); END",
    "CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the"
      + " log is append-only'); END",
    "CREATE UNIQUE INDEX event_stream ON event(stream, version)",
    "CREATE TABLE meta( id INTEGER PRIMARY KEY CHECK(id = 1), log_id BLOB NOT NULL "
      + "CHECK(length(log_id) = 16), epoch INTEGER NOT NULL CHECK(epoch > 0), format INTEGER "
      + "NOT NULL ) STRICT",
  ]
}
