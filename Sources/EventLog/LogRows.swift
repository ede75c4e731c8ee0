import GRDB
import PrivateStorage

/// Reads of `log.db` within one turn on its connection.
struct LogRows {
  let db: Database

  static let columns = """
    seq, stream, version, id, recorded_at, key_ref, body_digest, prev, hash, body
    """

  init(_ db: Database) { self.db = db }

  /// The place and time of the last event; nil for an empty log.
  func end() throws -> (seq: Int64, recordedAt: Int64)? {
    try first("SELECT seq, recorded_at FROM event ORDER BY seq DESC LIMIT 1", []) {
      ($0[0], $0[1])
    }
  }

  func head() throws -> Int64 { try end()?.seq ?? 0 }

  func head(of stream: StreamID) throws -> StreamHead? {
    try first(
      "SELECT seq, version, hash FROM event WHERE stream = ? ORDER BY version DESC LIMIT 1",
      [blob(stream)]
    ) { try head($0, stream) }
  }

  func head(of stream: StreamID, version: Int64) throws -> StreamHead? {
    try first(
      "SELECT seq, version, hash FROM event WHERE stream = ? AND version = ?",
      [blob(stream), version]
    ) { try head($0, stream) }
  }

  /// Each stream is found by one seek behind the one before, whatever number of events they have.
  func heads(after stream: StreamID?, limit: Int) throws -> [StreamHead] {
    var heads: [StreamHead] = []
    var last = stream?.bytes ?? []
    while heads.count < limit {
      let next: StreamID? = try first(
        "SELECT stream FROM event WHERE stream > ? ORDER BY stream LIMIT 1", [blob(last)]
      ) { try $0.id(0) }
      guard let next, let head = try head(of: next) else { break }
      heads.append(head)
      last = next.bytes
    }
    return heads
  }

  func events(of stream: StreamID, from version: Int64, limit: Int) throws -> [StoredEvent] {
    try events(
      "WHERE stream = ? AND version >= ? ORDER BY version LIMIT ?", [blob(stream), version, limit])
  }

  func events(of stream: StreamID, before version: Int64, limit: Int) throws -> [StoredEvent] {
    try events(
      "WHERE stream = ? AND version < ? ORDER BY version DESC LIMIT ?",
      [blob(stream), version, limit])
  }

  /// Looks through at most `FilteredPage.stretch` versions, so that a rare key cannot hold the
  /// connection; versions have no gaps, so that their difference is the number of rows. An index by
  /// key would cost every commit one more page.
  func events(of stream: StreamID, keyRefs: Set<Int64>, before version: Int64?, limit: Int)
    throws -> FilteredPage
  {
    guard let head = try head(of: stream) else { return FilteredPage(events: [], before: nil) }
    let end = min(version ?? .max, head.version + 1)
    let start = max(1, end - FilteredPage.stretch)
    let list = "[" + keyRefs.map(String.init).joined(separator: ",") + "]"
    let matches = try events(
      """
      WHERE stream = ? AND version >= ? AND version < ?
        AND key_ref IN (SELECT value FROM json_each(?)) ORDER BY version DESC LIMIT ?
      """, [blob(stream), start, end, list, limit])
    return FilteredPage(stretchEndingAt: start, matches: matches, limit: limit)
  }

  func events(after seq: Int64, through last: Int64?, limit: Int) throws -> [StoredEvent] {
    try events(
      "WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?", [seq, last ?? .max, limit])
  }

  func entry(_ id: EntryID) throws -> StoredEvent? {
    try events("WHERE id = ?", [blob(id)]).first
  }

  func command(_ id: CommandID) throws -> CommandRecord? {
    try first("SELECT first_seq, last_seq, digest FROM command WHERE id = ?", [blob(id)]) { row in
      CommandRecord(id: id, firstSeq: row[0], lastSeq: row[1], digest: try row.digest(2))
    }
  }

  func checkpoints(after seq: Int64, limit: Int) throws -> [LogCheckpoint] {
    let statement = try db.cachedStatement(
      sql: "SELECT seq, root, signature FROM checkpoint WHERE seq > ? ORDER BY seq LIMIT ?")
    return try Row.fetchAll(statement, arguments: [seq, limit]).map { row in
      LogCheckpoint(seq: row[0], root: try row.digest(1), signature: try row.bytes(2) ?? [])
    }
  }

  func commands(after id: CommandID?, limit: Int) throws -> [CommandRecord] {
    let statement = try db.cachedStatement(
      sql: "SELECT first_seq, last_seq, digest, id FROM command WHERE id > ? ORDER BY id LIMIT ?")
    return try Row.fetchAll(statement, arguments: [blob(id?.bytes ?? []), limit]).map { row in
      CommandRecord(
        id: try row.id(3), firstSeq: row[0], lastSeq: row[1], digest: try row.digest(2))
    }
  }

  func lastCheckpoint() throws -> LogCheckpoint? {
    try first("SELECT seq, root, signature FROM checkpoint ORDER BY seq DESC LIMIT 1", []) { row in
      LogCheckpoint(seq: row[0], root: try row.digest(1), signature: try row.bytes(2) ?? [])
    }
  }

  /// The first row of a query that is prepared once per connection.
  func first<Value>(
    _ sql: String, _ arguments: StatementArguments, _ decode: (Row) throws -> Value
  ) throws -> Value? {
    let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
    return try rows.next().map(decode)
  }

  private func events(_ condition: String, _ arguments: StatementArguments) throws
    -> [StoredEvent]
  {
    // What has a fixed length comes as one blob: each blob of a row costs as much as all its numbers.
    let statement = try db.cachedStatement(
      sql: """
        SELECT seq, version, recorded_at, key_ref,
          CAST(stream || id || body_digest || prev || hash AS BLOB), body FROM event \(condition)
        """)
    var events: [StoredEvent] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { events.append(try event(row)) }
    return events
  }

  private func event(_ row: Row) throws -> StoredEvent {
    guard let fixed = try row.bytes(4), fixed.count == 128,
      let stream = StreamID(bytes: fixed[0..<16]), let id = EntryID(bytes: fixed[16..<32]),
      let bodyDigest = Digest32(bytes: fixed[32..<64]), let prev = Digest32(bytes: fixed[64..<96]),
      let hash = Digest32(bytes: fixed[96..<128])
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    let header = EventHeader(
      stream: stream, version: row[1], id: id, recordedAt: row[2], keyRef: row[3])
    return StoredEvent(
      seq: row[0],
      event: SealedEvent(
        header: header, bodyDigest: bodyDigest, prev: prev, hash: hash, body: try row.bytes(5)))
  }

  private func head(_ row: Row, _ stream: StreamID) throws -> StreamHead {
    StreamHead(stream: stream, version: row[1], seq: row[0], hash: try row.digest(2))
  }
}
