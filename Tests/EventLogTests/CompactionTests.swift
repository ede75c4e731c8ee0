import EventLog
import GRDB
import Glibc
import TestSupport
import Testing

/// A log that is written anew without some bodies.
@Suite struct CompactionTests {
  private let stream = StreamID.numbered(1)
  private let other = StreamID.numbered(2)

  /// Six entries of two streams under two keys, and a command for the first two and one for the rest.
  private func fill(_ store: any EventStore) async throws {
    var writer = ChainWriter(log: store.identity.id)
    let events = [
      writer.event(stream, keyRef: 1, body: Array("planted one".utf8)),
      writer.event(stream, keyRef: 2, body: Array("planted two".utf8)),
      writer.event(other, keyRef: 1, body: Array("kept".utf8)),
      writer.event(stream, at: 900, keyRef: 1, body: Array("planted three".utf8)),
      writer.event(other, at: 900, keyRef: 3, body: Array("kept too".utf8)),
    ]
    _ = try await store.append(
      AppendBatch(
        events,
        commands: [
          .init(id: CommandID(high: 1, low: 1), events: 0..<2, digest: digest(1)),
          .init(id: CommandID(high: 1, low: 2), events: 2..<3, digest: digest(2)),
        ]))
    try await store.record(LogCheckpoint(seq: 5, root: .zero, signature: [7]))
  }

  private func digest(_ byte: UInt8) -> Digest32 {
    Digest32(bytes: [UInt8](repeating: byte, count: 32)) ?? .zero
  }

  @Test(arguments: Engine.allCases)
  func `bodies go, and places, digests, links and whatever else is kept stay`(engine: Engine)
    async throws
  {
    try await engine.withStore { store async throws in
      try await fill(store)
      let before = try await store.readAll(after: 0).events
      let result = try await store.compact(Compaction(keyRefs: [2], entries: [stream: [3]]))
      #expect(result == CompactionResult(entries: 5, bodiless: 2))
      let after = try await store.readAll(after: 0).events
      #expect(after.map { $0.body == nil } == [false, true, false, true, false])
      #expect(after.map(\.seq) == before.map(\.seq))
      #expect(after.map(\.event.hash) == before.map(\.event.hash))
      #expect(after.map(\.event.bodyDigest) == before.map(\.event.bodyDigest))
      var verifier = ChainVerifier(log: store.identity.id)
      try verifier.verify(after)
      #expect(try await store.lastCheckpoint()?.signature == [7])
      #expect(try await store.command(CommandID(high: 1, low: 2))?.digest == digest(2))
      #expect(try await store.lastSeq(recordedAtOrBefore: 950) == 5)
      #expect(store.identity.epoch == 1)
    }
  }

  @Test(arguments: Engine.allCases)
  func `entries are appended behind as before`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      try await fill(store)
      _ = try await store.compact(Compaction(entries: [stream: [1]]))
      let head = try #require(try await store.head(of: stream))
      let header = EventHeader(
        stream: stream, version: head.version + 1, id: EntryID(high: 9, low: 9), recordedAt: 2_000,
        keyRef: 1)
      let event = HashChain.event(
        log: store.identity.id, header: header, sealedBody: [1], prev: head.hash)
      #expect(
        try await store.append(AppendBatch([event])) == .appended(firstSeq: 6, lastSeq: 6))
    }
  }

  @Test(arguments: Engine.allCases)
  func `everything goes, and the log begins anew with the next epoch`(engine: Engine)
    async throws
  {
    try await engine.withStore { store async throws in
      try await fill(store)
      let name = store.identity.id
      let result = try await store.compact(Compaction(isOfEverything: true))
      #expect(result == CompactionResult(entries: 0, bodiless: 0))
      #expect(store.identity == LogIdentity(id: name, epoch: 2))
      #expect(try await store.head() == 0)
      #expect(try await store.command(CommandID(high: 1, low: 1)) == nil)
      #expect(try await store.lastCheckpoint() == nil)
      try await fill(store)
      #expect(try await store.head() == 5)
    }
  }

  @Test func `of a body that went there is no byte in any file, nor of its command's digest`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    try await fill(store)
    let planted = ["planted one", "planted two", "planted three"].map { Array($0.utf8) }
    let digest = [UInt8](repeating: 1, count: 32)
    #expect(try holds(directory, planted[1]))
    _ = try await store.compact(Compaction(entries: [stream: [1, 2, 3]]))
    for phrase in planted + [digest] {
      let isThere = try holds(directory, phrase)
      #expect(!isThere)
    }
    #expect(try holds(directory, Array("kept".utf8)))
    try store.close()
    for phrase in planted + [digest] {
      let isThere = try holds(directory, phrase)
      #expect(!isThere)
    }
    // It opens again, with its settings, its triggers and what it is called.
    let again = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    #expect(again.identity == store.identity)
    #expect(try await again.head() == 5)
    try again.close()
    let queue = try DatabaseQueue(path: directory.path(of: "log.db"))
    #expect(throws: DatabaseError.self) {
      try queue.inDatabase { try $0.execute(sql: "UPDATE event SET body = NULL") }
    }
    try queue.close()
  }

  @Test func `the bytes of the file that was in use are overwritten`() async throws {
    let directory = try TemporaryDirectory()
    let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    try await fill(store)
    // Held open, it can still be read after it lost its name.
    let descriptor = unsafe open(directory.path(of: "log.db"), O_RDONLY)
    defer { close(descriptor) }
    _ = try await store.compact(Compaction(entries: [stream: [1]]))
    var bytes = [UInt8](repeating: 1, count: 1 << 20)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    #expect(count > 4096)
    #expect(bytes.prefix(count).allSatisfy { $0 == 0 })
    try store.close()
  }

  /// What a file holds that lost its name, by a descriptor from before.
  private func unnamed(_ descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 1, count: 1 << 22)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(count, 0)))
  }

  @Test func `the write-ahead log that was in use is overwritten, by closing too`() async throws {
    let directory = try TemporaryDirectory()
    let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    try await fill(store)
    let first = unsafe open(directory.path(of: "log.db-wal"), O_RDONLY)
    defer { close(first) }
    #expect(unnamed(first).contains(Array("planted one".utf8)))
    _ = try await store.compact(Compaction(entries: [stream: [1]]))
    #expect(unnamed(first).count > 4096)
    #expect(unnamed(first).allSatisfy { $0 == 0 })
    var writer = ChainWriter(log: store.identity.id)
    let event = writer.event(.numbered(3), keyRef: 1, body: Array("planted later".utf8))
    _ = try await store.append(AppendBatch([event]))
    let second = unsafe open(directory.path(of: "log.db-wal"), O_RDONLY)
    defer { close(second) }
    #expect(unnamed(second).contains(Array("planted later".utf8)))
    try store.close()
    #expect(!directory.exists("log.db-wal"))
    #expect(unnamed(second).count > 4096)
    #expect(unnamed(second).allSatisfy { $0 == 0 })
  }

  @Test func `a copy that is thrown away is overwritten`() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("planted one", to: "log.db.new")
    let descriptor = unsafe open(directory.path(of: "log.db.new"), O_RDONLY)
    defer { close(descriptor) }
    try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096).close()
    #expect(!directory.exists("log.db.new"))
    #expect(unnamed(descriptor) == [UInt8](repeating: 0, count: 11))
  }

  @Test(arguments: Engine.allCases)
  func `the digest of a command goes with an entry of it, and with those that led to nothing`(
    engine: Engine
  ) async throws {
    try await engine.withStore { store async throws in
      try await fill(store)
      let nothing = CommandID(high: 1, low: 3)
      _ = try await store.append(
        AppendBatch([], commands: [.init(id: nothing, events: 0..<0, digest: digest(3))]))
      _ = try await store.compact(Compaction(keyRefs: [2]))
      #expect(try await store.command(CommandID(high: 1, low: 1))?.digest == .zero)
      #expect(try await store.command(CommandID(high: 1, low: 2))?.digest == digest(2))
      #expect(try await store.command(nothing)?.digest == .zero)
    }
  }

  @Test func `whoever reads meanwhile waits, and reads on`() async throws {
    let directory = try TemporaryDirectory()
    let store = try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    try await fill(store)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<200 {
            let page = try await store.readAll(after: 0)
            #expect(page.events.count == 5)
          }
        }
      }
      group.addTask {
        for _ in 0..<10 { _ = try await store.compact(Compaction(entries: [self.stream: [1]])) }
      }
      try await group.waitForAll()
    }
    try store.close()
  }

  @Test func `a copy that did not come to its end is thrown away`() async throws {
    let log = try await ClosedLog.make(events: 9)
    let draft = log.directory.path(of: "log.db.new")
    for suffix in ["", "-wal"] {
      let file = try DatabaseQueue(path: draft + suffix)
      try file.inDatabase { try $0.execute(sql: "CREATE TABLE t(x)") }
      try file.close()
    }
    #expect(try await log.verify() == nil)
    for suffix in ["", "-wal", "-shm", "-journal"] {
      #expect(unsafe access(draft + suffix, F_OK) != 0)
    }
  }

  @Test func `a damaged log is not written anew, and stays as it is`() async throws {
    let log = try await ClosedLog.make(events: 9)
    try log.tamper("UPDATE event SET body = x'00' WHERE seq = 4")
    let store = try SQLiteEventStore.open(directory: log.directory.path, ballastBytes: 4096)
    let error = await #expect(throws: EventLogError.self) {
      try await store.compact(Compaction(entries: [.numbered(0): [1]]))
    }
    #expect(error?.code == .corrupt)
    #expect(error?.message.contains("position 4") ?? false)
    #expect(try await store.readAll(after: 0).events.first?.body != nil)
    #expect(unsafe access(log.directory.path(of: "log.db.new"), F_OK) != 0)
    try store.close()
  }

  private func holds(_ directory: TemporaryDirectory, _ phrase: [UInt8]) throws -> Bool {
    try ["log.db", "log.db-wal", "log.db.new", "log.db.new-wal"].contains { name in
      guard directory.exists(name) else { return false }
      return try directory.read(name).contains(phrase)
    }
  }
}
