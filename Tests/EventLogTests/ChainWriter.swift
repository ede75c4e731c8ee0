import EventLog

/// Makes linked events of several streams, as the layer above the log does.
struct ChainWriter {
  let log: LogID
  private(set) var heads: [StreamID: (version: Int64, hash: Digest32)] = [:]
  private var ids = EntryIDGenerator()

  init(_ store: some EventStore) { log = store.identity.id }

  init(log: LogID) { self.log = log }

  mutating func event(
    _ stream: StreamID, at recordedAt: Int64 = 1_000, keyRef: Int64 = 1,
    body: [UInt8] = [1, 2, 3], id: EntryID? = nil
  ) -> SealedEvent {
    let head = heads[stream] ?? (0, .zero)
    let header = EventHeader(
      stream: stream, version: head.version + 1, id: id ?? ids.next(at: recordedAt),
      recordedAt: recordedAt, keyRef: keyRef)
    let event = HashChain.event(log: log, header: header, sealedBody: body, prev: head.hash)
    heads[stream] = (event.version, event.hash)
    return event
  }

  mutating func events(_ stream: StreamID, count: Int, at recordedAt: Int64 = 1_000)
    -> [SealedEvent]
  {
    (0..<count).map { _ in event(stream, at: recordedAt) }
  }
}

extension AppendBatch {
  /// A batch that expects of each stream what its first event follows.
  init(_ events: [SealedEvent], commands: [Command] = []) {
    var expected: [StreamID: Int64] = [:]
    for event in events where expected[event.stream] == nil {
      expected[event.stream] = event.version - 1
    }
    self.init(expected: expected, events: events, commands: commands)
  }
}

extension StreamID {
  /// A stream that is easy to recognise in a failure.
  static func numbered(_ number: UInt64) -> Self { StreamID(high: 0xA000, low: number) }
}
