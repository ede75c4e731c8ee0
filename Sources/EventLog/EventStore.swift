/// A durable, append-only log of sealed events. It knows bytes, not the domain.
///
/// Every engine keeps these promises, and one suite of tests runs over all of them: `append` returns
/// `appended` only when the batch is on disk; a batch is stored whole or not at all; expected
/// versions and command ids hold across all writers; and there are no late arrivals, so once a read
/// has returned place p, no event at or before p ever appears. Gaps between places are allowed.
///
/// A page holds at most `EventPage.limit` events and is one turn on the connection, so that appends
/// go on between pages. No method but `append` may keep the thread that calls it waiting for another
/// caller.
package protocol EventStore: Sendable {
  /// Which log this is.
  var identity: LogIdentity { get }

  /// Stores a batch with one durable commit, or nothing of it.
  ///
  /// Throws `invalidBatch` when versions or links do not continue their stream, `full` when the disk
  /// is, and `io` when it failed; after `io` the store refuses appends until it is opened again.
  func append(_ batch: AppendBatch) async throws(EventLogError) -> AppendResult

  /// The place of the last event; 0 when the log is empty.
  func head() async throws(EventLogError) -> Int64

  /// The last event of `stream`; nil when it has none.
  func head(of stream: StreamID) async throws(EventLogError) -> StreamHead?

  /// The last event of `stream` at or before place `seq`; nil when it had none yet.
  func head(of stream: StreamID, atOrBefore seq: Int64) async throws(EventLogError) -> StreamHead?

  /// The heads of the streams after `stream` in the order of their names, at most `limit`.
  func heads(after stream: StreamID?, limit: Int) async throws(EventLogError) -> [StreamHead]

  /// Events of `stream` from `version` on, rising.
  func read(_ stream: StreamID, from version: Int64, limit: Int) async throws(EventLogError)
    -> [StoredEvent]

  /// Events of `stream` before `version` (nil: from the end), falling.
  func readBackwards(_ stream: StreamID, before version: Int64?, limit: Int)
    async throws(EventLogError) -> [StoredEvent]

  /// Events of `stream` whose key is one of `keyRefs`, before `version` (nil: from the end),
  /// falling. One call looks through a bounded stretch of the stream, so a page may be short or
  /// empty although more follow: go on with `FilteredPage.before` until it is nil.
  func readBackwards(
    _ stream: StreamID, keyRefs: Set<Int64>, before version: Int64?, limit: Int
  ) async throws(EventLogError) -> FilteredPage

  /// Events of the whole log after place `seq` and up to `last` (nil: to the end), rising.
  func readAll(after seq: Int64, through last: Int64?, limit: Int) async throws(EventLogError)
    -> EventPage

  /// The event of that name.
  func entry(_ id: EntryID) async throws(EventLogError) -> StoredEvent?

  /// The command of that name, if it was stored.
  func command(_ id: CommandID) async throws(EventLogError) -> CommandRecord?

  /// The place of the last event of the log recorded at or before `instant` (milliseconds since
  /// 1970); 0 when there is none. What was known at `instant` is the log up to this place.
  func lastSeq(recordedAtOrBefore instant: Int64) async throws(EventLogError) -> Int64

  /// The last event of `stream` recorded at or before `instant` (milliseconds since 1970).
  func lastHead(of stream: StreamID, recordedAtOrBefore instant: Int64)
    async throws(EventLogError) -> StreamHead?

  /// Stores a signed statement about all heads up to a place.
  func record(_ checkpoint: LogCheckpoint) async throws(EventLogError)

  /// The checkpoints after place `seq`, rising.
  func checkpoints(after seq: Int64, limit: Int) async throws(EventLogError) -> [LogCheckpoint]

  /// The commands after `id` in the order of their ids.
  func commands(after id: CommandID?, limit: Int) async throws(EventLogError) -> [CommandRecord]

  /// The newest checkpoint.
  func lastCheckpoint() async throws(EventLogError) -> LogCheckpoint?

  /// Writes the log anew without some bodies, or begins it anew, durable on return; see `Compaction`.
  /// Nothing may be appended meanwhile. Where it fails nothing has changed.
  func compact(_ compaction: Compaction) async throws(EventLogError) -> CompactionResult

  /// A hint after each append that there is more to read. Hints may merge or be lost: read on after
  /// each, and once after subscribing. Ends when the store is closed.
  func wakeups() -> AsyncStream<Void>
}

extension EventStore {
  /// Events of the whole log after place `seq`, rising.
  package func readAll(after seq: Int64, limit: Int = EventPage.limit)
    async throws(EventLogError) -> EventPage
  {
    try await readAll(after: seq, through: nil, limit: limit)
  }

  /// All checkpoints after place `seq`, in the order of their places.
  package func checkpoints(after seq: Int64 = 0) async throws(EventLogError) -> [LogCheckpoint] {
    var all: [LogCheckpoint] = []
    while true {
      let page = try await checkpoints(after: all.last?.seq ?? seq, limit: EventPage.limit)
      if page.isEmpty { return all }
      all += page
    }
  }

  /// The heads of all streams as they were at place `seq`, or are now.
  package func allHeads(atOrBefore seq: Int64? = nil) async throws(EventLogError) -> [StreamHead] {
    var all: [StreamHead] = []
    var last: StreamID?
    while true {
      let page = try await heads(after: last, limit: EventPage.limit)
      guard let end = page.last?.stream else { return all }
      last = end
      for head in page {
        guard let seq, head.seq > seq else {
          all.append(head)
          continue
        }
        if let then = try await self.head(of: head.stream, atOrBefore: seq) { all.append(then) }
      }
    }
  }

  /// Goes through the whole log page by page; the next page is read while one is worked on.
  ///
  /// - Parameters:
  ///   - seq: the place behind which to begin.
  ///   - body: gets each page that has any events, and says whether to go on.
  /// - Throws: what reading or `body` throws.
  package func forEachPage(
    after seq: Int64, _ body: (EventPage) async throws -> Bool
  ) async throws {
    var page = try await readAll(after: seq)
    while let last = page.events.last?.seq {
      async let next = readAll(after: last)
      guard try await body(page) else { return }
      page = try await next
    }
  }
}

/// A stretch of the log, and where the log ended when it was read.
package struct EventPage: Hashable, Sendable {
  /// The most events that one read returns, whatever it asks for.
  package static let limit = 1_000

  package var events: [StoredEvent]
  package var head: Int64

  package init(events: [StoredEvent], head: Int64) {
    self.events = events
    self.head = head
  }
}

/// The part of a stream that a coarse filter lets through.
package struct FilteredPage: Hashable, Sendable {
  /// The most events that one filtered read looks at.
  package static let stretch: Int64 = 4_000

  package var events: [StoredEvent]
  /// Where to go on reading; nil when the stream's beginning was reached.
  package var before: Int64?

  package init(events: [StoredEvent], before: Int64?) {
    self.events = events
    self.before = before
  }
}

/// A signed statement that binds the order and the end of all streams up to a place in the log.
package struct LogCheckpoint: Hashable, Sendable {
  package var seq: Int64
  /// The Merkle root over the heads at that place.
  package var root: Digest32
  package var signature: [UInt8]

  package init(seq: Int64, root: Digest32, signature: [UInt8]) {
    self.seq = seq
    self.root = root
    self.signature = signature
  }
}
