package import EventLog

/// A store that stands in front of another, and hands everything on but what a test says otherwise.
package protocol StoreInFront: EventStore {
  var inner: any EventStore { get }
}

extension StoreInFront {
  package var identity: LogIdentity { inner.identity }

  package func head() async throws(EventLogError) -> Int64 { try await inner.head() }

  package func head(of stream: StreamID) async throws(EventLogError) -> StreamHead? {
    try await inner.head(of: stream)
  }

  package func head(of stream: StreamID, atOrBefore seq: Int64) async throws(EventLogError)
    -> StreamHead?
  {
    try await inner.head(of: stream, atOrBefore: seq)
  }

  package func heads(after stream: StreamID?, limit: Int) async throws(EventLogError)
    -> [StreamHead]
  {
    try await inner.heads(after: stream, limit: limit)
  }

  package func read(_ stream: StreamID, from version: Int64, limit: Int) async throws(EventLogError)
    -> [StoredEvent]
  { try await inner.read(stream, from: version, limit: limit) }

  package func readBackwards(_ stream: StreamID, before version: Int64?, limit: Int)
    async throws(EventLogError) -> [StoredEvent]
  { try await inner.readBackwards(stream, before: version, limit: limit) }

  package func readBackwards(
    _ stream: StreamID, keyRefs: Set<Int64>, before version: Int64?, limit: Int
  ) async throws(EventLogError) -> FilteredPage {
    try await inner.readBackwards(stream, keyRefs: keyRefs, before: version, limit: limit)
  }

  package func readAll(after seq: Int64, through last: Int64?, limit: Int)
    async throws(EventLogError)
    -> EventPage
  { try await inner.readAll(after: seq, through: last, limit: limit) }

  package func entry(_ id: EntryID) async throws(EventLogError) -> StoredEvent? {
    try await inner.entry(id)
  }

  package func command(_ id: CommandID) async throws(EventLogError) -> CommandRecord? {
    try await inner.command(id)
  }

  package func lastSeq(recordedAtOrBefore instant: Int64) async throws(EventLogError) -> Int64 {
    try await inner.lastSeq(recordedAtOrBefore: instant)
  }

  package func lastHead(of stream: StreamID, recordedAtOrBefore instant: Int64)
    async throws(EventLogError) -> StreamHead?
  { try await inner.lastHead(of: stream, recordedAtOrBefore: instant) }

  package func record(_ checkpoint: LogCheckpoint) async throws(EventLogError) {
    try await inner.record(checkpoint)
  }

  package func checkpoints(after seq: Int64, limit: Int) async throws(EventLogError)
    -> [LogCheckpoint]
  {
    try await inner.checkpoints(after: seq, limit: limit)
  }

  package func commands(after id: CommandID?, limit: Int) async throws(EventLogError)
    -> [CommandRecord]
  {
    try await inner.commands(after: id, limit: limit)
  }

  package func lastCheckpoint() async throws(EventLogError) -> LogCheckpoint? {
    try await inner.lastCheckpoint()
  }

  package func compact(_ compaction: Compaction) async throws(EventLogError) -> CompactionResult {
    try await inner.compact(compaction)
  }

  package func wakeups() -> AsyncStream<Void> { inner.wakeups() }
}
