import Crypto
import Snapshots
import TestSupport
import Testing
import Vault

@Suite struct SnapshotStoreTests {
  private let cache: Cache

  init() throws { cache = try Cache() }

  @Test func `a snapshot is found again, also after opening again`() async throws {
    let store = cache.open()
    #expect(store.origin == .opened)
    await store.put(cache.snapshot(version: 5), key: cache.key)
    #expect(await cache.latest(store)?.state == [5])
    store.close()
    #expect(await cache.latest(cache.open()) == cache.snapshot(version: 5))
  }

  @Test func `only the latest and one in ten thousand are kept`() async throws {
    let store = cache.open()
    for version in stride(from: Int64(3_000), through: 45_000, by: 3_000) {
      await store.put(cache.snapshot(version: version), key: cache.key)
    }
    var found: [Int64] = []
    var before: Int64? = .max
    while let next = before, let snapshot = await cache.latest(store, atOrBefore: next) {
      found.append(snapshot.place.version)
      before = snapshot.place.version - 1
    }
    #expect(found == [45_000, 42_000, 30_000, 21_000, 12_000])
  }

  @Test func `looking back finds the nearest earlier snapshot`() async throws {
    let store = cache.open()
    for version in [Int64(12_000), 25_000, 26_000] {
      await store.put(cache.snapshot(version: version), key: cache.key)
    }
    #expect(await cache.latest(store, atOrBefore: 11_999) == nil)
    #expect(await cache.latest(store, atOrBefore: 24_999)?.place.version == 12_000)
    #expect(await cache.latest(store, atOrBefore: 25_999)?.place.version == 25_000)
  }

  @Test func `an earlier snapshot does not remove a later one`() async throws {
    let store = cache.open()
    await store.put(cache.snapshot(version: 26_000), key: cache.key)
    await store.put(cache.snapshot(version: 12_000), key: cache.key)
    #expect(await cache.latest(store)?.place.version == 26_000)
    #expect(await cache.latest(store, atOrBefore: 20_000)?.place.version == 12_000)
  }

  @Test func `another log, code version, view or stream counts as absent`() async throws {
    let store = cache.open()
    await store.put(cache.snapshot(version: 5), key: cache.key)
    for change in [
      { (query: inout SnapshotQuery) in query.log[0] ^= 1 }, { $0.codeVersion += 1 },
      { $0.view = "mood" }, { $0.stream[0] ^= 1 },
    ] {
      var query = cache.query
      change(&query)
      #expect(await cache.latest(store, query) == nil)
    }
  }

  @Test func `a snapshot of a past that was undone gives way to an earlier one`() async throws {
    let store = cache.open()
    for version in [Int64(12_000), 25_000] {
      await store.put(cache.snapshot(version: version), key: cache.key)
    }
    let found = await store.latest(
      cache.query, headHash: { $0 > 20_000 ? nil : Cache.hash }, key: { _ in cache.keyState })
    #expect(found?.place.version == 12_000)
    let other = await store.latest(
      cache.query, headHash: { _ in [UInt8](repeating: 0, count: 32) },
      key: { _ in cache.keyState })
    #expect(other == nil)
  }

  @Test func `without its key a snapshot is absent`() async throws {
    let store = cache.open()
    await store.put(cache.snapshot(version: 5), key: cache.key)
    for state in [KeyState.destroyed, .unknown, .available(.init(size: .bits256))] {
      let found = await store.latest(
        cache.query, headHash: { _ in Cache.hash }, key: { _ in state })
      #expect(found == nil)
    }
  }

  @Test func `snapshots of other logs and code are pruned, and those of a stream removed`()
    async throws
  {
    let store = cache.open()
    await store.put(cache.snapshot(version: 5), key: cache.key)
    await store.prune(log: cache.query.log, codeVersion: cache.query.codeVersion)
    #expect(await cache.latest(store) != nil)
    await store.prune(log: cache.query.log, codeVersion: 99)
    #expect(await cache.latest(store) == nil)
    await store.put(cache.snapshot(version: 5), key: cache.key)
    await store.removeAll(of: cache.query.stream)
    #expect(await cache.latest(store) == nil)
    await store.put(cache.snapshot(version: 5), key: cache.key)
    await store.removeAll()
    #expect(await cache.latest(store) == nil)
  }

  @Test func `the state is nowhere in the file in clear`() async throws {
    let store = cache.open()
    var snapshot = cache.snapshot(version: 5)
    snapshot.state = Array("a quarrel with nobody in particular".utf8)
    await store.put(snapshot, key: cache.key)
    store.close()
    let file = String(decoding: try cache.directory.read("cache.db"), as: UTF8.self)
    #expect(!file.contains("quarrel"))
    #expect(file.contains("today"))
  }

  @Test func `what was folded before a stream was erased is not taken when it comes after`()
    async throws
  {
    let cache = try Cache()
    let store = cache.open()
    await store.put(cache.snapshot(version: 5), key: cache.key)
    await store.removeAll(of: cache.query.stream, takingFrom: 8)
    #expect(await cache.latest(store) == nil)
    await store.put(cache.snapshot(version: 7), key: cache.key)
    #expect(await cache.latest(store) == nil)
    await store.put(cache.snapshot(version: 8), key: cache.key)
    #expect(await cache.latest(store) == cache.snapshot(version: 8))
    // Nor what was begun before everything was.
    let before = store.generation
    await store.removeAll()
    await store.put(cache.snapshot(version: 9), key: cache.key, generation: before)
    #expect(await cache.latest(store) == nil)
    await store.put(cache.snapshot(version: 9), key: cache.key, generation: store.generation)
    #expect(await cache.latest(store) == cache.snapshot(version: 9))
    store.close()
  }
}
