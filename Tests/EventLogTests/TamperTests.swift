import EventLog
import Testing

/// Every change behind the log's back is found, and found where it was made.
@Suite struct TamperTests {
  /// One changed cell of the event at place 17: version 6 of stream 1.
  @Test(arguments: [
    ("body = x'0102'", ChainFault.Check.bodyDigest), ("body_digest = zeroblob(32)", .bodyDigest),
    ("prev = zeroblob(32)", .link), ("hash = zeroblob(32)", .hash),
    ("recorded_at = recorded_at + 1", .hash), ("key_ref = 2", .hash),
    ("id = zeroblob(16)", .hash),
    ("version = 7", .versionGap(expected: 6)), ("version = 5", .duplicated),
    ("body_digest = zeroblob(32), body = NULL", .hash),
  ])
  func `a changed cell is found at its place`(change: String, check: ChainFault.Check)
    async throws
  {
    let log = try await ClosedLog.make(events: 60)
    #expect(try await log.verify() == nil)
    try log.tamper("UPDATE event SET \(change) WHERE seq = 17")
    let fault = try await log.verify()
    #expect(fault?.seq == 17)
    #expect(fault?.stream == .numbered(1))
    #expect(fault?.check == check)
  }

  @Test func `any single event's changed body is found at its place`() async throws {
    let log = try await ClosedLog.make(events: 40)
    for seq in Int64(1)...40 {
      try log.tamper(
        "UPDATE event SET body = CAST(x'FF' || substr(body, 2) AS BLOB) WHERE seq = \(seq)")
      let fault = try await log.verify()
      #expect(fault?.seq == seq && fault?.check == .bodyDigest)
      try log.tamper(
        "UPDATE event SET body = CAST(x'01' || substr(body, 2) AS BLOB) WHERE seq = \(seq)")
    }
    #expect(try await log.verify() == nil)
  }

  @Test func `a removed event is missed by the next one of its stream`() async throws {
    let log = try await ClosedLog.make(events: 60)
    try log.tamper("DELETE FROM event WHERE seq = 17")
    #expect(
      try await log.verify()
        == ChainFault(
          seq: 20, stream: .numbered(1), version: 7, check: .versionGap(expected: 6)))
  }

  @Test func `two exchanged events of a stream are found at the first`() async throws {
    let log = try await ClosedLog.make(events: 60)
    try log.tamper(
      """
      UPDATE event SET seq = -seq WHERE seq IN (17, 20);
      UPDATE event SET seq = 37 + seq WHERE seq < 0;
      """)
    #expect(
      try await log.verify()
        == ChainFault(
          seq: 17, stream: .numbered(1), version: 7, check: .versionGap(expected: 6)))
  }

  @Test func `an event that was copied to the end is found there`() async throws {
    let log = try await ClosedLog.make(events: 60)
    try log.tamper(
      """
      INSERT INTO event SELECT 61, stream, version, id, recorded_at, key_ref, body_digest, prev,
        hash, body FROM event WHERE seq = 17
      """)
    #expect(
      try await log.verify()
        == ChainFault(seq: 61, stream: .numbered(1), version: 6, check: .duplicated))
  }

  @Test func `another log's name breaks the chain at once`() async throws {
    let log = try await ClosedLog.make(events: 60)
    try log.tamper("UPDATE meta SET log_id = zeroblob(16)")
    #expect(
      try await log.verify()
        == ChainFault(seq: 1, stream: .numbered(0), version: 1, check: .hash))
  }

  @Test func `dropped bodies leave the chain whole`() async throws {
    let log = try await ClosedLog.make(events: 60)
    try log.tamper("UPDATE event SET body = NULL WHERE seq % 2 = 0")
    #expect(try await log.verify() == nil)
  }
}
