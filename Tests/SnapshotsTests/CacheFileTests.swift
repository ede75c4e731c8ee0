import GRDB
import Glibc
import Snapshots
import TestSupport
import Testing

/// The cache file may be anything at all: the daemon goes on.
@Suite struct CacheFileTests {
  private let cache: Cache

  init() throws { cache = try Cache() }

  @Test func `the file is for its owner alone`() async throws {
    let store = cache.open()
    #expect(try cache.directory.mode("cache.db") == 0o600)
    #expect(store.origin == .opened)
  }

  @Test(arguments: ["text", "SQLite format 3\0 and then something else", ""])
  func `what is no cache is made anew`(text: String) async throws {
    try cache.directory.write(String(repeating: text, count: 300), to: "cache.db")
    let store = cache.open()
    #expect(store.origin == (text.isEmpty ? .opened : .remade))
    await store.put(cache.snapshot(version: 5), key: cache.key)
    #expect(await cache.latest(store) != nil)
  }

  @Test func `a cache of an earlier version is made anew, and what it held is overwritten`()
    async throws
  {
    let store = cache.open()
    await store.put(cache.snapshot(version: 5), key: cache.key)
    store.close()
    let queue = try DatabaseQueue(path: cache.directory.path(of: "cache.db"))
    try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version=2") }
    try queue.close()
    let descriptor = unsafe open(cache.directory.path(of: "cache.db"), O_RDONLY)
    defer { close(descriptor) }
    let again = cache.open()
    #expect(again.origin == .remade)
    #expect(await cache.latest(again) == nil)
    var bytes = [UInt8](repeating: 1, count: 1 << 20)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    #expect(count > 4096)
    #expect(bytes.prefix(count).allSatisfy { $0 == 0 })
  }

  @Test func `a cache that was cut or overwritten is made anew, at once or when it is met`()
    async throws
  {
    for offset in stride(from: 0, to: 30_000, by: 2_000) {
      let cache = try Cache()
      let store = cache.open()
      for version in Int64(1)...3 {
        await store.put(cache.snapshot(version: version * 10_000), key: cache.key)
      }
      await store.replaceDueIndex([DueEntry(dueAt: 1, subjectAt: 2, reminder: [3], kind: 4)])
      store.close()
      var bytes = try cache.directory.read("cache.db")
      for index in bytes.indices.dropFirst(offset).prefix(2_000) { bytes[index] = 0xA5 }
      try cache.directory.write(bytes, to: "cache.db")
      let again = cache.open()
      _ = await cache.latest(again)
      _ = await again.nextDue()
      // Whatever was lost, what is stored from now on is there.
      await again.put(cache.snapshot(version: 40_000), key: cache.key)
      await again.put(cache.snapshot(version: 50_000), key: cache.key)
      #expect(await cache.latest(again)?.place.version == 50_000, "\(offset)")
      #expect(again.origin != .inMemory, "\(offset)")
    }
  }

  @Test func `where no file can be had the cache is in memory`() async throws {
    try cache.directory.write("", to: "file")
    let store = SnapshotStore(directory: cache.directory.path(of: "file/cache"))
    #expect(store.origin == .inMemory)
    await store.put(cache.snapshot(version: 5), key: cache.key)
    #expect(await cache.latest(store) != nil)
  }

  @Test func `a closed cache has nothing and says so`() async throws {
    let store = cache.open()
    store.close()
    await store.put(cache.snapshot(version: 5), key: cache.key)
    #expect(await cache.latest(store) == nil)
    #expect(await store.nextDue().isEmpty)
    #expect(store.origin == .absent)
  }
}

@Suite struct DueIndexTests {
  private let cache: Cache

  init() throws { cache = try Cache() }

  @Test func `what is due first comes first`() async throws {
    let store = cache.open()
    let entries = [50, 20, 90, 20].enumerated().map { index, due in
      DueEntry(dueAt: Int64(due), subjectAt: Int64(due) + 5, reminder: [UInt8(index)], kind: 1)
    }
    await store.replaceDueIndex(entries)
    #expect(await store.nextDue() == [entries[1]])
    #expect(await store.nextDue(limit: 9).map(\.reminder) == [[1], [3], [0], [2]])
    await store.replaceDueIndex([entries[2]])
    #expect(await store.nextDue(limit: 9) == [entries[2]])
    store.close()
    #expect(await cache.open().nextDue() == [entries[2]])
    await store.replaceDueIndex([])
  }
}
