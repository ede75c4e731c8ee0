import EventLog
import Testing

/// What every engine promises about reading.
@Suite struct ReadContractTests {
  private let stream = StreamID.numbered(1)
  private let other = StreamID.numbered(2)

  @Test(arguments: Engine.allCases)
  func `an empty log has nothing and says so`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      #expect(try await store.head() == 0)
      #expect(try await store.head(of: stream) == nil)
      #expect(try await store.head(of: stream, atOrBefore: 9) == nil)
      #expect(try await store.heads(after: nil, limit: 5).isEmpty)
      #expect(try await store.read(stream, from: 1, limit: 5).isEmpty)
      #expect(try await store.readBackwards(stream, before: nil, limit: 5).isEmpty)
      #expect(
        try await store.readBackwards(stream, keyRefs: [1], before: nil, limit: 5)
          == FilteredPage(events: [], before: nil))
      #expect(try await store.readAll(after: 0) == EventPage(events: [], head: 0))
      #expect(try await store.lastSeq(recordedAtOrBefore: .max) == 0)
      #expect(try await store.lastHead(of: stream, recordedAtOrBefore: .max) == nil)
      #expect(try await store.lastCheckpoint() == nil)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a stream reads in both directions from any version`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      try await fill(store)
      #expect(try await store.read(stream, from: 3, limit: 2).map(\.version) == [3, 4])
      #expect(try await store.read(stream, from: 9, limit: 5).map(\.version) == [9, 10])
      #expect(
        try await store.readBackwards(stream, before: nil, limit: 3).map(\.version) == [10, 9, 8])
      #expect(
        try await store.readBackwards(stream, before: 3, limit: 9).map(\.version) == [2, 1])
    }
  }

  @Test(arguments: Engine.allCases)
  func `the log reads in ranges of places`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      try await fill(store)
      #expect(
        try await store.readAll(after: 2, through: 5, limit: 100).events.map(\.seq) == [3, 4, 5])
      #expect(try await store.readAll(after: 18).events.map(\.seq) == [19, 20])
      #expect(try await store.readAll(after: 20).head == 20)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a page is never longer than a thousand events`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      _ = try await store.append(AppendBatch(writer.events(stream, count: 1_005)))
      #expect(try await store.readAll(after: 0, limit: 5_000).events.count == 1_000)
      #expect(try await store.read(stream, from: 1, limit: .max).count == 1_000)
      #expect(try await store.readBackwards(stream, before: nil, limit: .max).count == 1_000)
    }
  }

  @Test(arguments: Engine.allCases)
  func `heads come in the order of the streams' names, page by page`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      let streams = [7, 3, 9, 1].map { StreamID.numbered($0) }
      _ = try await store.append(AppendBatch(streams.map { writer.event($0) }))
      let first = try await store.heads(after: nil, limit: 3)
      #expect(first.map(\.stream) == [1, 3, 7].map { StreamID.numbered($0) })
      #expect(first.map(\.seq) == [4, 2, 1])
      let rest = try await store.heads(after: first.last?.stream, limit: 3)
      #expect(rest.map(\.stream) == [.numbered(9)])
    }
  }

  @Test(arguments: Engine.allCases)
  func `the head of a stream at an earlier place is found`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      try await fill(store)
      // The streams take turns: places 1, 3, 5 … are `stream`.
      for seq in Int64(0)...20 {
        #expect(
          try await store.head(of: stream, atOrBefore: seq)?.version ?? 0 == (seq + 1) / 2)
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `a filter by keys gives all matches, in pages that end`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      for _ in 0..<9 {
        let events = (0..<1_000).map { index in
          writer.event(stream, keyRef: Int64(index % 500))
        }
        _ = try await store.append(AppendBatch(events))
      }
      var found: [Int64] = []
      var before: Int64?
      var pages = 0
      repeat {
        let page = try await store.readBackwards(
          stream, keyRefs: [7, 499], before: before, limit: 4)
        #expect(page.events.allSatisfy { [7, 499].contains($0.keyRef) })
        found += page.events.map(\.version)
        before = page.before
        pages += 1
      } while before != nil && pages < 100
      #expect(found.count == 36)
      #expect(found == found.sorted(by: >))
      #expect(
        try await store.readBackwards(stream, keyRefs: [12_345], before: nil, limit: 4)
          == FilteredPage(events: [], before: 5_001))
    }
  }

  @Test(arguments: Engine.allCases)
  func `an event is found by its name`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      try await fill(store)
      let fifth = try #require(try await store.readAll(after: 4, limit: 1).events.first)
      #expect(try await store.entry(fifth.id) == fifth)
      #expect(try await store.entry(.random()) == nil)
    }
  }

  @Test(arguments: Engine.allCases)
  func `the newest checkpoint is found`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      let digest = HashChain.digest(of: [1])
      let checkpoints = [Int64(3), 7].map {
        LogCheckpoint(seq: $0, root: digest, signature: [9, 9])
      }
      for checkpoint in checkpoints { try await store.record(checkpoint) }
      #expect(try await store.lastCheckpoint() == checkpoints[1])
    }
  }

  /// Twenty events, of two streams in turn.
  private func fill(_ store: any EventStore) async throws {
    var writer = ChainWriter(log: store.identity.id)
    let events = (0..<20).map { writer.event($0.isMultiple(of: 2) ? stream : other) }
    _ = try await store.append(AppendBatch(events))
  }
}
