import Synchronization

/// An event log that lives as long as the process: the second engine of the contract, for tests.
package final class InMemoryEventStore: EventStore {
  private struct State {
    var identity: LogIdentity
    var events: [StoredEvent] = []
    /// Offsets into `events`, by stream and version.
    var streams: [StreamID: [Int]] = [:]
    var entries: [EntryID: Int] = [:]
    var commands: [CommandID: CommandRecord] = [:]
    var checkpoints: [LogCheckpoint] = []

    var head: Int64 { Int64(events.count) }

    func head(of stream: StreamID) -> StreamHead? {
      streams[stream]?.last.map { events[$0].asHead }
    }
  }

  package var identity: LogIdentity { state.withLock(\.identity) }
  private let state: Mutex<State>
  private let hub = WakeupHub()

  package init(identity: LogIdentity = LogIdentity(id: .random())) {
    state = Mutex(State(identity: identity))
  }

  deinit { hub.finish() }

  package func append(_ batch: AppendBatch) async throws(EventLogError) -> AppendResult {
    let result: Result<AppendResult, EventLogError> = state.withLock { state in
      Result { try Self.append(batch, to: &state) }.mapError { EventLogError($0, path: "memory") }
    }
    if case .success(.appended) = result { hub.wake() }
    return try result.get()
  }

  private static func append(_ batch: AppendBatch, to state: inout State)
    throws -> AppendResult
  {
    if let conflict = try BatchCheck.conflict(in: batch, head: { state.head(of: $0) }) {
      return conflict
    }
    if let known = BatchCheck.repeated(
      in: batch, seq: { id in state.entries[id].map { state.events[$0].seq } },
      command: { state.commands[$0] }, head: state.head)
    {
      return known
    }
    let first = state.head + 1
    for event in batch.events {
      state.entries[event.id] = state.events.count
      state.streams[event.stream, default: []].append(state.events.count)
      state.events.append(StoredEvent(seq: state.head + 1, event: event))
    }
    for command in batch.commands {
      state.commands[command.id] = CommandRecord(command, batchStartsAt: first)
    }
    return .appended(firstSeq: first, lastSeq: state.head)
  }

  package func head() async throws(EventLogError) -> Int64 { state.withLock { $0.head } }

  package func head(of stream: StreamID) async throws(EventLogError) -> StreamHead? {
    state.withLock { $0.head(of: stream) }
  }

  package func head(of stream: StreamID, atOrBefore seq: Int64) async throws(EventLogError)
    -> StreamHead?
  {
    events(of: stream).last { $0.seq <= seq }?.asHead
  }

  package func heads(after stream: StreamID?, limit: Int) async throws(EventLogError)
    -> [StreamHead]
  {
    state.withLock { state in
      let streams = state.streams.keys.sorted().drop { name in stream.map { name <= $0 } ?? false }
      return streams.prefix(EventPage.capped(limit)).compactMap { state.head(of: $0) }
    }
  }

  package func read(_ stream: StreamID, from version: Int64, limit: Int)
    async throws(EventLogError) -> [StoredEvent]
  {
    Array(
      events(of: stream).drop { $0.version < version }.prefix(EventPage.capped(limit)))
  }

  package func readBackwards(_ stream: StreamID, before version: Int64?, limit: Int)
    async throws(EventLogError) -> [StoredEvent]
  {
    Array(
      events(of: stream).reversed().drop { $0.version >= version ?? .max }
        .prefix(EventPage.capped(limit)))
  }

  package func readBackwards(
    _ stream: StreamID, keyRefs: Set<Int64>, before version: Int64?, limit: Int
  ) async throws(EventLogError) -> FilteredPage {
    let stretch = events(of: stream).reversed().drop { $0.version >= version ?? .max }
      .prefix(Int(FilteredPage.stretch))
    return FilteredPage(
      stretchEndingAt: stretch.last?.version ?? 1,
      matches: Array(
        stretch.filter { keyRefs.contains($0.keyRef) }.prefix(EventPage.capped(limit))),
      limit: EventPage.capped(limit))
  }

  package func readAll(after seq: Int64, through last: Int64?, limit: Int)
    async throws(EventLogError) -> EventPage
  {
    state.withLock { state in
      // The place in the log is the offset plus one.
      let page = state.events.dropFirst(Int(max(seq, 0))).prefix { $0.seq <= last ?? .max }
      return EventPage(events: Array(page.prefix(EventPage.capped(limit))), head: state.head)
    }
  }

  package func entry(_ id: EntryID) async throws(EventLogError) -> StoredEvent? {
    state.withLock { state in state.entries[id].map { state.events[$0] } }
  }

  package func command(_ id: CommandID) async throws(EventLogError) -> CommandRecord? {
    state.withLock { $0.commands[id] }
  }

  package func lastSeq(recordedAtOrBefore instant: Int64) async throws(EventLogError) -> Int64 {
    state.withLock { state in state.events.last { $0.recordedAt <= instant }?.seq ?? 0 }
  }

  package func lastHead(of stream: StreamID, recordedAtOrBefore instant: Int64)
    async throws(EventLogError) -> StreamHead?
  {
    events(of: stream).last { $0.recordedAt <= instant }?.asHead
  }

  package func record(_ checkpoint: LogCheckpoint) async throws(EventLogError) {
    state.withLock { state in
      guard !state.checkpoints.contains(where: { $0.seq == checkpoint.seq }) else { return }
      state.checkpoints.append(checkpoint)
    }
  }

  package func checkpoints(after seq: Int64, limit: Int) async throws(EventLogError)
    -> [LogCheckpoint]
  {
    state.withLock { state in
      let later = state.checkpoints.filter { $0.seq > seq }.sorted { $0.seq < $1.seq }
      return Array(later.prefix(EventPage.capped(limit)))
    }
  }

  package func commands(after id: CommandID?, limit: Int) async throws(EventLogError)
    -> [CommandRecord]
  {
    state.withLock { state in
      let ids = state.commands.keys.sorted().drop { name in id.map { name <= $0 } ?? false }
      return ids.prefix(EventPage.capped(limit)).compactMap { state.commands[$0] }
    }
  }

  package func lastCheckpoint() async throws(EventLogError) -> LogCheckpoint? {
    state.withLock { state in state.checkpoints.max { $0.seq < $1.seq } }
  }

  package func compact(_ compaction: Compaction) async throws(EventLogError) -> CompactionResult {
    state.withLock { state in
      if compaction.isOfEverything {
        var next = state.identity
        next.epoch += 1
        state = State(identity: next)
      }
      for index in state.events.indices where compaction.drops(state.events[index].header) {
        state.events[index].event.body = nil
      }
      for (id, command) in state.commands {
        let events = state.events[Int(command.firstSeq - 1)..<Int(command.lastSeq)]
        if events.isEmpty || events.contains(where: { $0.body == nil }) {
          state.commands[id]?.digest = .zero
        }
      }
      let bodiless = state.events.count { $0.body == nil }
      return CompactionResult(entries: state.head, bodiless: Int64(bodiless))
    }
  }

  package func wakeups() -> AsyncStream<Void> { hub.subscribe() }

  private func events(of stream: StreamID) -> [StoredEvent] {
    state.withLock { state in (state.streams[stream] ?? []).map { state.events[$0] } }
  }
}
