import EventLog
import Testing

/// What every engine promises about the log as it was known at an instant.
@Suite struct AsOfContractTests {
  private let streams = (0..<3).map { StreamID.numbered(UInt64($0)) }

  @Test(arguments: Engine.allCases)
  func `the prefix ends with the last event recorded by then`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      try await append([100, 200, 200, 300], to: store)
      #expect(try await store.lastSeq(recordedAtOrBefore: 99) == 0)
      #expect(try await store.lastSeq(recordedAtOrBefore: 100) == 1)
      #expect(try await store.lastSeq(recordedAtOrBefore: 250) == 3)
      #expect(try await store.lastSeq(recordedAtOrBefore: .max) == 4)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a clock that stepped back does not hide what came later`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      try await append([100, 500, 900, 200, 300, 950], to: store)
      #expect(try await store.lastSeq(recordedAtOrBefore: 100) == 1)
      #expect(try await store.lastSeq(recordedAtOrBefore: 199) == 1)
      #expect(try await store.lastSeq(recordedAtOrBefore: 200) == 4)
      #expect(try await store.lastSeq(recordedAtOrBefore: 600) == 5)
      #expect(try await store.lastSeq(recordedAtOrBefore: 949) == 5)
    }
  }

  @Test(arguments: Engine.allCases, [UInt64(1), 2, 3])
  func `any clock gives what looking at every event gives`(engine: Engine, seed: UInt64)
    async throws
  {
    try await engine.withStore { store async throws in
      var random = SeededGenerator(seed: seed)
      let times = (0..<300).map { index in
        Int64(index) * 10 - (Int.random(in: 0..<20, using: &random) == 0 ? 400 : 0)
      }
      let events = try await append(times, to: store)
      for instant in stride(from: Int64(-500), through: 3_100, by: 37) {
        #expect(
          try await store.lastSeq(recordedAtOrBefore: instant)
            == events.last { $0.recordedAt <= instant }?.seq ?? 0)
        for stream in streams {
          #expect(
            try await store.lastHead(of: stream, recordedAtOrBefore: instant)
              == events.last { $0.stream == stream && $0.recordedAt <= instant }?.asHead)
        }
      }
    }
  }

  @discardableResult
  private func append(_ times: [Int64], to store: any EventStore) async throws -> [StoredEvent] {
    var writer = ChainWriter(log: store.identity.id)
    // Several batches, since a step back may fall between two as well as within one.
    for (index, time) in times.enumerated() where index.isMultiple(of: 2) {
      var events = [writer.event(streams[index % 3], at: time)]
      if index + 1 < times.count {
        events.append(writer.event(streams[(index + 1) % 3], at: times[index + 1]))
      }
      _ = try await store.append(AppendBatch(events))
    }
    return try await store.readAll(after: 0).events
  }
}

/// SplitMix64, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
