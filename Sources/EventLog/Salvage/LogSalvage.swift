import PrivateStorage

/// What can still be read of a damaged log, page by page and without SQLite.
///
/// An event proves itself by its own hash, so nothing that was changed passes for one; whether it
/// follows on another its `prev` says. A body whose digest does not fit is left out, and its event
/// kept.
package struct LogSalvage: Sendable {
  /// An event as it was found, without its body.
  struct Found: Hashable, Sendable {
    var stored: StoredEvent
    var hasBody: Bool
    /// Whether its body had been dropped before.
    var wasDropped = false
    var page: PageFile.Place
    /// Which cell of the page.
    var cell: Int
    /// How many events follow on it in its stream, itself counted.
    var depth = 0
  }

  /// What an index still tells of an event that is gone.
  struct Trace: Hashable, Sendable {
    var id: EntryID?
    var stream: StreamID?
    var version: Int64?
  }

  /// Which log it is; nil when that page is gone.
  package private(set) var identity: LogIdentity?
  /// By the event's hash.
  private(set) var events: [Digest32: Found] = [:]
  private(set) var traces: [Int64: Trace] = [:]
  package private(set) var commands: [CommandRecord] = []
  package private(set) var checkpoints: [LogCheckpoint] = []
  let path: String

  /// Reads all of `log.db` and its write-ahead log in `directory`. No store may have them open.
  ///
  /// - Parameters:
  ///   - directory: the data directory.
  ///   - log: the name of the log, where it is known; the file's own is taken otherwise.
  /// - Throws: `EventLogError` when the file cannot be opened at all.
  package init(directory: String, log: LogID? = nil) throws(EventLogError) {
    path = directory + "/log.db"
    do {
      let file = try PageFile(path)
      var claimed: [Found] = []
      var known: Set<CommandID> = []
      var signed: [Int64: LogCheckpoint] = [:]
      try file.forEach { page, isFirst, place in
        let payloads = RecordCell.payloads(
          of: page, isFirst: isFirst, usableSize: file.usableSize)
        for (cell, payload) in payloads.enumerated() {
          let values = RecordCell.values(of: payload.local)
          switch Row(values, rowID: payload.rowID, isWhole: payload.overflow == 0) {
          case .event(let seq):
            guard let stored = Self.event(values, seq: seq) else { continue }
            claimed.append(
              Found(
                stored: stored, hasBody: false,
                wasDropped: values.count == 10 && values[9] == .null, page: place, cell: cell))
          case .meta(let found): identity = found
          case .entry(let id, let seq): traces[seq, default: Trace()].id = id
          case .stream(let stream, let version, let seq):
            traces[seq, default: Trace()].stream = stream
            traces[seq, default: Trace()].version = version
          case .command(let record):
            if known.insert(record.id).inserted { commands.append(record) }
          case .checkpoint(let checkpoint): signed[checkpoint.seq] = checkpoint
          case nil: break
          }
        }
      }
      guard let log = log ?? identity?.id else { return }
      checkpoints = signed.values.sorted { $0.seq < $1.seq }.filter {
        SignedCheckpoint($0, log: log)?.isSigned ?? false
      }
      for var found in claimed where found.stored.isProved(in: log) {
        found.hasBody = try Self.body(of: found.stored, file, found.page, found.cell) != nil
        keep(found)
      }
      countDepths()
    } catch {
      throw EventLogError(error, path: path)
    }
  }

  /// Hands over all events that were found, with their bodies, in the order of the log.
  ///
  /// - Throws: `EventLogError` when the file cannot be read any more, and what `body` throws.
  package func forEachPage(_ body: ([StoredEvent]) async throws -> Void) async throws {
    let all = events.values.sorted { $0.stored.seq < $1.stored.seq }
    for start in stride(from: 0, to: all.count, by: 500) {
      try await body(try page(all[start..<min(start + 500, all.count)]))
    }
  }

  /// The hashes of events whose body is there and damaged.
  package var damagedBodies: Set<Digest32> {
    Set(events.values.filter { !$0.hasBody && !$0.wasDropped }.map(\.stored.event.hash))
  }

  /// Whether it has the event at the end of a stream as somewhere else it was.
  package func has(_ head: StreamHead) -> Bool { events[head.hash] != nil }

  /// Events that were found, with their bodies.
  func page(_ part: ArraySlice<Found>) throws(EventLogError) -> [StoredEvent] {
    do {
      let file = try PageFile(path)
      return try part.map { found in
        var stored = found.stored
        if found.hasBody {
          stored.event.body = try Self.body(of: stored, file, found.page, found.cell)
        }
        return stored
      }
    } catch {
      throw EventLogError(error, path: path)
    }
  }

  private mutating func keep(_ found: Found) {
    if let before = events[found.stored.event.hash], before.hasBody || !found.hasBody { return }
    events[found.stored.event.hash] = found
  }

  private mutating func countDepths() {
    var behind: [Digest32: Int] = [:]
    for found in events.values.sorted(by: { $0.stored.version > $1.stored.version }) {
      let event = found.stored.event
      let depth = 1 + (behind[event.hash] ?? 0)
      events[event.hash]?.depth = depth
      if event.version > 1 { behind[event.prev] = max(behind[event.prev] ?? 0, depth) }
    }
  }

  /// What a record says of an event, without its body.
  private static func event(_ values: [CellValue], seq: Int64) -> StoredEvent? {
    guard let stream = values[1].blob.flatMap({ StreamID(bytes: $0) }),
      let version = values[2].integer, let id = values[3].blob.flatMap({ EntryID(bytes: $0) }),
      let recordedAt = values[4].integer, let keyRef = values[5].integer,
      let bodyDigest = values[6].blob.flatMap({ Digest32(bytes: $0) }),
      let prev = values[7].blob.flatMap({ Digest32(bytes: $0) }),
      let hash = values[8].blob.flatMap({ Digest32(bytes: $0) })
    else { return nil }
    let header = EventHeader(
      stream: stream, version: version, id: id, recordedAt: recordedAt, keyRef: keyRef)
    return StoredEvent(
      seq: seq,
      event: SealedEvent(
        header: header, bodyDigest: bodyDigest, prev: prev, hash: hash, body: nil))
  }

  /// The body of an event that was found, read again; nil when it is damaged or was dropped.
  static func body(
    of stored: StoredEvent, _ file: PageFile, _ place: PageFile.Place, _ cell: Int
  ) throws(FileRefusal) -> [UInt8]? {
    guard let page = try file.page(at: place) else { return nil }
    // Events are never on the first page, which is SQLite's own.
    let payloads = RecordCell.payloads(of: page, isFirst: false, usableSize: file.usableSize)
    guard payloads.indices.contains(cell) else { return nil }
    let payload = payloads[cell]
    if payload.overflow == 0 { return fitting(Array(payload.local), stored) }
    for newestFirst in [true, false] {
      let whole = try whole(payload, file, newestFirst: newestFirst)
      if let body = fitting(whole, stored) { return body }
    }
    return nil
  }

  private static func fitting(_ payload: [UInt8], _ stored: StoredEvent) -> [UInt8]? {
    let values = RecordCell.values(of: payload[...])
    guard values.count == 10, let body = values[9].blob,
      HashChain.digest(of: body) == stored.event.bodyDigest
    else { return nil }
    return body
  }

  /// A payload with the pages that it goes on in.
  private static func whole(
    _ payload: RecordCell.Payload, _ file: PageFile, newestFirst: Bool
  ) throws(FileRefusal) -> [UInt8] {
    var bytes = Array(payload.local)
    var next = payload.overflow
    // Each page adds some bytes, so that a circle of pages ends too.
    while next != 0, bytes.count < payload.length {
      let copies = try file.copies(of: next)
      guard let page = newestFirst ? copies.first : copies.last else { break }
      next = Int64(UInt64(bigEndianBytes: page.prefix(4)))
      bytes += page[4..<file.usableSize].prefix(payload.length - bytes.count)
    }
    return bytes
  }
}

extension StoredEvent {
  /// Whether the event's hash is that of its other fields.
  fileprivate func isProved(in log: LogID) -> Bool {
    HashChain.link(log: log, header: header, bodyDigest: event.bodyDigest, prev: event.prev)
      == event.hash
  }
}
