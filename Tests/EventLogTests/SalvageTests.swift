import EventLog
import Foundation
import GRDB
import TestSupport
import Testing

/// Reading a damaged log page by page.
@Suite struct SalvageTests {
  private let pageSize = 4096

  /// A log with bodies of all lengths, some on many pages, closed.
  private func closed(_ directory: TemporaryDirectory, count: Int = 300) async throws -> SampleLog {
    let log = try SampleLog(count: count) { $0.isMultiple(of: 29) ? 9_000 : 20 + $0 % 700 }
    try await log.store(in: directory.path).close()
    return log
  }

  /// What was brought back.
  private func adopted(
    _ plan: SalvagePlan, _ identity: LogIdentity, in directory: String
  ) async throws -> SQLiteEventStore {
    let store = try SQLiteEventStore.open(
      directory: directory, creating: identity, ballastBytes: 4096)
    try await plan.adopt(into: store)
    return store
  }

  private func all(_ store: SQLiteEventStore) async throws -> [StoredEvent] {
    var events: [StoredEvent] = []
    try await store.forEachPage(after: 0) { page in
      events += page.events
      return true
    }
    return events
  }

  @Test func `of a whole log everything is read`() async throws {
    let directory = try TemporaryDirectory()
    let log = try await closed(directory)
    let salvage = try LogSalvage(directory: directory.path)
    #expect(salvage.identity == log.identity)
    let plan = SalvagePlan(salvage)
    #expect(plan.count == 300)
    #expect(plan.gone == [])
    let store = try await adopted(plan, log.identity, in: directory.path(of: "new"))
    #expect(try await all(store) == log.events)
    #expect(try await store.checkpoints() == log.checkpoints)
    #expect(try await store.command(log.commands[7].id) == log.commands[7])
    #expect(try await store.command(log.commands[299].id) == log.commands[299])
  }

  @Test func `what lies in the write-ahead log alone is read`() async throws {
    let directory = try TemporaryDirectory()
    let log = try SampleLog(count: 100)
    let store = try await log.store(in: directory.path)
    let copy = try TemporaryDirectory()
    for name in ["log.db", "log.db-wal"] { try copy.write(try directory.read(name), to: name) }
    try store.close()
    #expect(try copy.size("log.db-wal") > 0)
    let plan = SalvagePlan(try LogSalvage(directory: copy.path))
    #expect(plan.count == 100)
    let other = try await adopted(plan, log.identity, in: copy.path(of: "new"))
    #expect(try await all(other) == log.events)
  }

  @Test(arguments: 0..<40)
  func `pages overwritten at random lose what they held, and nothing else, and that is told`(
    round: UInt64
  ) async throws {
    var random = SeededGenerator(seed: 1000 + round)
    let directory = try TemporaryDirectory()
    let log = try await closed(directory)
    var bytes = try directory.read("log.db")
    let pages = bytes.count / pageSize
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      // Sometimes all of a page, sometimes a part.
      let page = Int.random(in: 0..<pages, using: &random)
      let length = Bool.random(using: &random) ? pageSize : Int.random(in: 1...800, using: &random)
      let start = page * pageSize + Int.random(in: 0...(pageSize - length), using: &random)
      for index in start..<(start + length) {
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
    }
    if round % 4 == 0 { bytes.removeLast(Int.random(in: 1...bytes.count / 3, using: &random)) }
    try directory.write(bytes, to: "log.db")

    let salvage = try LogSalvage(directory: directory.path, log: log.identity.id)
    let plan = SalvagePlan(salvage)
    let store = try await adopted(plan, log.identity, in: directory.path(of: "new"))
    let kept = try await all(store)
    var verifier = ChainVerifier(log: log.identity.id)
    try verifier.verify(kept)
    // Everything kept is what it was, but for bodies that are gone; everything else is told.
    let whole = Dictionary(uniqueKeysWithValues: log.events.map { ($0.seq, $0) })
    var bodiless: Set<Int64> = []
    for stored in kept {
      var expected = try #require(whole[stored.seq])
      if stored.body == nil {
        bodiless.insert(stored.seq)
        expected.event.body = nil
      }
      #expect(stored == expected)
    }
    let told = Set(plan.gone.map(\.seq))
    let last = max(kept.last?.seq ?? 0, plan.gone.last?.seq ?? 0)
    let missing = Set(1...max(1, last)).subtracting(kept.map(\.seq)).union(bodiless)
    #expect(told == missing)
    for gone in plan.gone {
      let event = try #require(whole[gone.seq])
      if let id = gone.id { #expect(id == event.id) }
      if let time = gone.recordedAt { #expect(time == event.recordedAt) }
      if let after = gone.after { #expect(after <= event.recordedAt) }
      if let before = gone.before { #expect(event.recordedAt <= before) }
    }
    // What a backup has is not gone.
    let backed = log.events.prefix(200)
    let heads = Dictionary(uniqueKeysWithValues: Array(backed).heads.map { ($0.stream, $0) })
    let with = SalvagePlan(salvage, after: heads, end: 200)
    #expect(with.gone.allSatisfy { $0.seq > 200 })
    #expect(with.count >= kept.filter { $0.seq > 200 }.count)
  }

  @Test func `a log that was cut off says what its signature still tells`() async throws {
    let directory = try TemporaryDirectory()
    let log = try await closed(directory)
    let cut = ClosedLog(directory: directory, identity: log.identity)
    try cut.edit { db in
      try db.execute(sql: "PRAGMA secure_delete=1; DROP TRIGGER event_no_delete")
      try db.execute(sql: "DELETE FROM event WHERE seq > 250")
    }
    let plan = SalvagePlan(try LogSalvage(directory: directory.path))
    #expect(plan.count == 250)
    #expect(plan.gone.map(\.seq) == Array(251...300))
    #expect(plan.gone.allSatisfy { $0.reason == .unreadable && $0.after != nil })
  }

  @Test func `nothing that was changed passes for an entry`() async throws {
    let log = try await ClosedLog.make(events: 60)
    try log.tamper("UPDATE event SET recorded_at = 5 WHERE seq = 31")
    let plan = SalvagePlan(try LogSalvage(directory: log.directory.path))
    // Stream 0 has the events 1, 4, … 31, …: what comes after has nothing to follow on.
    let gone = plan.gone.map(\.seq)
    #expect(gone == [31, 34, 37, 40, 43, 46, 49, 52, 55, 58])
    #expect(plan.gone[0].reason == .unreadable)
    #expect(plan.gone.dropFirst().allSatisfy { $0.reason == .behindGap && $0.id != nil })
    #expect(plan.count == 50)
  }

  @Test func `a file that is no log at all gives nothing`() throws {
    let directory = try TemporaryDirectory()
    try directory.write([UInt8](repeating: 0x0D, count: 20_000), to: "log.db")
    let salvage = try LogSalvage(directory: directory.path, log: LogID(high: 1, low: 1))
    #expect(salvage.identity == nil)
    #expect(SalvagePlan(salvage).count == 0)
    #expect(throws: EventLogError.self) { try LogSalvage(directory: directory.path(of: "none")) }
  }
}
