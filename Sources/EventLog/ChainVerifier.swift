/// The first event that does not fit its chain, and the check that it failed.
package struct ChainFault: Error, Hashable, Sendable {
  package enum Check: Hashable, Sendable {
    /// The body is not the one that was digested.
    case bodyDigest
    /// `prev` is not the hash of the event before it.
    case link
    /// `hash` is not what the event's own fields give.
    case hash
    /// An event is missing: another version should follow.
    case versionGap(expected: Int64)
    /// The stream already had this version.
    case duplicated
    /// The place in the log does not rise.
    case order
  }

  package var seq: Int64
  package var stream: StreamID
  package var version: Int64
  package var check: Check

  package init(seq: Int64, stream: StreamID, version: Int64, check: Check) {
    self.seq = seq
    self.stream = stream
    self.version = version
    self.check = check
  }
}

/// Verifies the chains of a log that is fed to it page by page.
///
/// It holds one head per stream seen, so its memory grows with the streams and not with the events.
/// What it cannot see is an end that was cut off: compare `heads` with a checkpoint for that.
package struct ChainVerifier: Sendable {
  /// The last good version and hash of each stream so far.
  package private(set) var heads: [StreamID: StreamHead]
  /// How many events were found good.
  package private(set) var verified: Int64 = 0
  private var lastSeq: Int64
  private let log: LogID

  /// Starts at the beginning of a log, or behind `seq` when the heads at that place are known.
  package init(log: LogID, after seq: Int64 = 0, heads: [StreamID: StreamHead] = [:]) {
    self.log = log
    self.lastSeq = seq
    self.heads = heads
  }

  /// Verifies the next events in the order of the log. Throws the first fault; the verifier then
  /// stands before the event at fault.
  package mutating func verify(_ page: [StoredEvent]) throws(ChainFault) {
    for stored in page {
      try verify(stored)
    }
  }

  /// Verifies one event as `verify(_:)` does a page.
  package mutating func verify(_ stored: StoredEvent) throws(ChainFault) {
    let event = stored.event
    if let check = failedCheck(of: stored, after: heads[event.stream]) {
      throw ChainFault(
        seq: stored.seq, stream: event.stream, version: event.version, check: check)
    }
    heads[event.stream] = StreamHead(
      stream: event.stream, version: event.version, seq: stored.seq, hash: event.hash)
    lastSeq = stored.seq
    verified += 1
  }

  private func failedCheck(of stored: StoredEvent, after head: StreamHead?) -> ChainFault.Check? {
    let event = stored.event
    let expected = (head?.version ?? 0) + 1
    if stored.seq <= lastSeq { return .order }
    if event.version > expected { return .versionGap(expected: expected) }
    if event.version < expected { return .duplicated }
    if event.prev != head?.hash ?? .zero { return .link }
    if let body = event.body, HashChain.digest(of: body) != event.bodyDigest { return .bodyDigest }
    let hash = HashChain.link(
      log: log, header: event.header, bodyDigest: event.bodyDigest, prev: event.prev)
    return hash == event.hash ? nil : .hash
  }
}
