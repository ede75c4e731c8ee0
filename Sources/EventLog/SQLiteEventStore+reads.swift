import GRDB
import PrivateStorage

extension SQLiteEventStore {
  package func head() async throws(EventLogError) -> Int64 {
    try await perform { db in try LogRows(db).head() }
  }

  package func head(of stream: StreamID) async throws(EventLogError) -> StreamHead? {
    try await perform { db in try LogRows(db).head(of: stream) }
  }

  package func head(of stream: StreamID, atOrBefore seq: Int64) async throws(EventLogError)
    -> StreamHead?
  {
    try await perform { db in try LogRows(db).head(of: stream, atOrBefore: seq) }
  }

  package func heads(after stream: StreamID?, limit: Int) async throws(EventLogError)
    -> [StreamHead]
  {
    try await perform { db in
      try LogRows(db).heads(after: stream, limit: EventPage.capped(limit))
    }
  }

  package func read(_ stream: StreamID, from version: Int64, limit: Int)
    async throws(EventLogError) -> [StoredEvent]
  {
    try await perform { db in
      try LogRows(db).events(of: stream, from: version, limit: EventPage.capped(limit))
    }
  }

  package func readBackwards(_ stream: StreamID, before version: Int64?, limit: Int)
    async throws(EventLogError) -> [StoredEvent]
  {
    try await perform { db in
      try LogRows(db).events(
        of: stream, before: version ?? .max, limit: EventPage.capped(limit))
    }
  }

  package func readBackwards(
    _ stream: StreamID, keyRefs: Set<Int64>, before version: Int64?, limit: Int
  ) async throws(EventLogError) -> FilteredPage {
    try await perform { db in
      try LogRows(db).events(
        of: stream, keyRefs: keyRefs, before: version, limit: EventPage.capped(limit))
    }
  }

  package func readAll(after seq: Int64, through last: Int64?, limit: Int)
    async throws(EventLogError) -> EventPage
  {
    try await perform { db in
      let rows = LogRows(db)
      return EventPage(
        events: try rows.events(after: seq, through: last, limit: EventPage.capped(limit)),
        head: try rows.head())
    }
  }

  package func entry(_ id: EntryID) async throws(EventLogError) -> StoredEvent? {
    try await perform { db in try LogRows(db).entry(id) }
  }

  package func command(_ id: CommandID) async throws(EventLogError) -> CommandRecord? {
    try await perform { db in try LogRows(db).command(id) }
  }

  package func lastSeq(recordedAtOrBefore instant: Int64) async throws(EventLogError) -> Int64 {
    try await perform { db in try LogRows(db).lastSeq(recordedAtOrBefore: instant) }
  }

  package func lastHead(of stream: StreamID, recordedAtOrBefore instant: Int64)
    async throws(EventLogError) -> StreamHead?
  {
    try await perform { db in try LogRows(db).lastHead(of: stream, recordedAtOrBefore: instant) }
  }

  package func record(_ checkpoint: LogCheckpoint) async throws(EventLogError) {
    try await write { db in
      try db.execute(
        sql: "INSERT INTO checkpoint(seq, root, signature) VALUES(?,?,?) ON CONFLICT DO NOTHING",
        arguments: [checkpoint.seq, blob(checkpoint.root), blob(checkpoint.signature)])
    }
  }

  package func checkpoints(after seq: Int64, limit: Int) async throws(EventLogError)
    -> [LogCheckpoint]
  {
    try await perform { db in
      try LogRows(db).checkpoints(after: seq, limit: EventPage.capped(limit))
    }
  }

  package func commands(after id: CommandID?, limit: Int) async throws(EventLogError)
    -> [CommandRecord]
  {
    try await perform { db in
      try LogRows(db).commands(after: id, limit: EventPage.capped(limit))
    }
  }

  package func lastCheckpoint() async throws(EventLogError) -> LogCheckpoint? {
    try await perform { db in try LogRows(db).lastCheckpoint() }
  }
}
