import EventLog
import Testing

/// What every engine promises about appending.
@Suite struct AppendContractTests {
  private let stream = StreamID.numbered(1)
  private let other = StreamID.numbered(2)

  @Test(arguments: Engine.allCases)
  func `the first event has place and version one`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      let event = writer.event(stream)
      #expect(try await store.append(AppendBatch([event])) == .appended(firstSeq: 1, lastSeq: 1))
      #expect(
        try await store.readAll(after: 0).events == [StoredEvent(seq: 1, event: event)])
      #expect(try await store.head(of: stream)?.hash == event.hash)
    }
  }

  @Test(arguments: Engine.allCases)
  func `one batch holds several streams in the order given`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      let events = [
        writer.event(stream), writer.event(other), writer.event(stream), writer.event(other),
      ]
      #expect(try await store.append(AppendBatch(events)) == .appended(firstSeq: 1, lastSeq: 4))
      #expect(try await store.readAll(after: 0).events.map(\.event) == events)
      #expect(try await store.heads(after: nil, limit: 10).map(\.version) == [2, 2])
    }
  }

  @Test(arguments: Engine.allCases)
  func `a version conflict in one stream stores nothing of the batch`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      _ = try await store.append(AppendBatch(writer.events(stream, count: 3)))
      var stale = ChainWriter(log: store.identity.id)
      let batch = AppendBatch(
        [writer.event(other), stale.event(stream)],
        commands: [.init(id: .random(), events: 0..<2, digest: .zero)])
      #expect(try await store.append(batch) == .versionConflict(stream, actual: 3))
      #expect(try await store.head() == 3)
      #expect(try await store.head(of: other) == nil)
      #expect(try await store.command(batch.commands[0].id) == nil)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a batch that skips a version or a link is refused whole`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      let events = writer.events(stream, count: 3)
      var unlinked = events[1]
      unlinked.prev = .zero
      let batches = [
        AppendBatch([events[0], events[2]]), AppendBatch([events[0], unlinked]),
        AppendBatch(events: [events[0]]),
        AppendBatch(commands: [.init(id: .random(), events: 0..<1, digest: .zero)]),
      ]
      for batch in batches {
        let error = await #expect(throws: EventLogError.self) { try await store.append(batch) }
        #expect(error?.code == .invalidBatch)
      }
      #expect(try await store.head() == 0)
    }
  }

  @Test(arguments: Engine.allCases)
  func `commands are remembered with the places of their events`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      _ = try await store.append(AppendBatch([writer.event(stream)]))
      let digest = HashChain.digest(of: [7])
      let commands = [
        AppendBatch.Command(id: .random(), events: 0..<1, digest: digest),
        AppendBatch.Command(id: .random(), events: 1..<1, digest: digest),
        AppendBatch.Command(id: .random(), events: 1..<3, digest: digest),
      ]
      _ = try await store.append(AppendBatch(writer.events(stream, count: 3), commands: commands))
      let records = try await [
        store.command(commands[0].id), store.command(commands[1].id),
        store.command(commands[2].id),
      ]
      #expect(records.map { $0?.firstSeq } == [2, 3, 3])
      #expect(records.map { $0?.lastSeq } == [2, 2, 4])
      #expect(records.map { $0?.digest } == [digest, digest, digest])
    }
  }

  @Test(arguments: Engine.allCases)
  func `a command without events can stand alone`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      let command = AppendBatch.Command(id: .random(), events: 0..<0, digest: .zero)
      #expect(
        try await store.append(AppendBatch(commands: [command]))
          == .appended(firstSeq: 1, lastSeq: 0))
      #expect(try await store.command(command.id)?.lastSeq == 0)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a command id is stored once, in one batch or two`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      let command = AppendBatch.Command(id: .random(), events: 0..<1, digest: .zero)
      _ = try await store.append(AppendBatch([writer.event(stream)], commands: [command]))
      let known = CommandRecord(id: command.id, firstSeq: 1, lastSeq: 1, digest: .zero)
      let again = AppendBatch([writer.event(stream)], commands: [command])
      #expect(try await store.append(again) == .commandKnown(known))
      let fresh = AppendBatch.Command(id: .random(), events: 0..<0, digest: .zero)
      let twice = try await store.append(AppendBatch(commands: [fresh, fresh]))
      #expect(
        twice
          == .commandKnown(CommandRecord(id: fresh.id, firstSeq: 2, lastSeq: 1, digest: .zero)))
      #expect(try await store.head() == 1)
    }
  }

  @Test(arguments: Engine.allCases)
  func `an event id is stored once, in one batch or two`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      let id = EntryID.deterministic(for: [1, 2])
      _ = try await store.append(AppendBatch([writer.event(stream, id: id)]))
      let again = AppendBatch([writer.event(other), writer.event(stream, id: id)])
      #expect(try await store.append(again) == .entryKnown(id, seq: 1))
      #expect(try await store.head() == 1)
      var third = ChainWriter(log: store.identity.id)
      let fresh = EntryID.deterministic(for: [3])
      let twice = AppendBatch([third.event(other, id: fresh), third.event(other, id: fresh)])
      #expect(try await store.append(twice) == .entryKnown(fresh, seq: 2))
    }
  }

  @Test(arguments: Engine.allCases)
  func `an event whose body was dropped can be stored and verified`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      var event = writer.event(stream)
      event.body = nil
      _ = try await store.append(AppendBatch([event, writer.event(stream)]))
      let page = try await store.readAll(after: 0)
      #expect(page.events.map(\.body) == [nil, [1, 2, 3]])
      var verifier = ChainVerifier(log: store.identity.id)
      try verifier.verify(page.events)
    }
  }

  @Test(arguments: Engine.allCases)
  func `of 64 writers racing for a version exactly one wins`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      let results = await withTaskGroup(of: AppendResult?.self) { group in
        for number in 0..<64 {
          group.addTask {
            var writer = ChainWriter(log: store.identity.id)
            let event = writer.event(self.stream, at: Int64(number))
            return try? await store.append(AppendBatch([event]))
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(results.count { $0 == .appended(firstSeq: 1, lastSeq: 1) } == 1)
      #expect(results.count { $0 == .versionConflict(stream, actual: 1) } == 63)
    }
  }

  @Test(arguments: Engine.allCases)
  func `64 writers of their own streams get places without gaps`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<64 {
          group.addTask {
            var writer = ChainWriter(log: store.identity.id)
            for _ in 0..<5 {
              let event = writer.event(.numbered(UInt64(number)), at: Int64(number))
              guard case .appended = try await store.append(AppendBatch([event])) else {
                throw EventLogError(.invalidBatch, "a writer without a rival was refused")
              }
            }
          }
        }
        try await group.waitForAll()
      }
      let page = try await store.readAll(after: 0)
      #expect(page.events.map(\.seq) == Array(1...320))
      var verifier = ChainVerifier(log: store.identity.id)
      try verifier.verify(page.events)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a reader never sees an event arrive behind its place`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var writer = ChainWriter(log: store.identity.id)
      let batches = (0..<40).map { _ in AppendBatch(writer.events(stream, count: 3)) }
      async let appended: Void = {
        for batch in batches { _ = try await store.append(batch) }
      }()
      var seen: [Int64] = []
      // Bounded: every page moves on or the log is complete.
      for _ in 0..<100_000 where seen.count < 120 {
        let page = try await store.readAll(after: seen.last ?? 0, limit: 7)
        #expect(page.head >= page.events.last?.seq ?? 0)
        seen += page.events.map(\.seq)
        await Task.yield()
      }
      try await appended
      #expect(seen == Array(1...120))
    }
  }

  @Test(arguments: Engine.allCases)
  func `an append wakes a follower`(engine: Engine) async throws {
    try await engine.withStore { store async throws in
      var wakeups = store.wakeups().makeAsyncIterator()
      var writer = ChainWriter(log: store.identity.id)
      _ = try await store.append(AppendBatch([writer.event(stream)]))
      _ = try await store.append(AppendBatch([writer.event(stream)]))
      #expect(await wakeups.next() != nil)
    }
  }
}
