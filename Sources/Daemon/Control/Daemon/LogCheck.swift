import CivilTime
import ControlAPI
import Domain
import EventLog
import Journal
import Varlink
import VarlinkServer

/// One check of a log from its beginning to its end.
struct LogCheck: Sendable {
  typealias Method = DaemonInterface.Verify

  let wording: Wording
  let paper: PaperCode?
  let context: CallContext
  let stream: ReplyStream<Method.Reply>
  /// The checkpoint that was made for paper.
  var printed: SignedCheckpoint?
  /// Whose key signs here; nil where nothing was signed, or the keys cannot be looked at.
  var signer: [UInt8]?
  var isSignerKnown = false
  /// Which keys are destroyed; nil where the keys cannot be looked at.
  var destroyed: Set<Int64>?
  /// Which of some entries without content no erasing took it from; nil where that cannot be looked at.
  var unexplained: (@Sendable ([EntryPlace]) async throws -> [EntryPlace])?

  /// What was seen so far.
  private struct Seen {
    var verifier: CheckpointVerifier
    /// Entries whose key was destroyed.
    var underDestroyedKeys = 0
    /// The others that have no content.
    var bodiless: [EntryPlace] = []
    var isPaperSettled: Bool
  }

  /// Checks a log.
  ///
  /// - Returns: what was found; what is wrong stands in it.
  /// - Throws: when it cannot be read, or the caller has gone.
  func answer(_ store: SQLiteEventStore) async throws -> Method.Reply {
    let checkpoints = try await store.checkpoints()
    var seen = Seen(
      verifier: CheckpointVerifier(
        log: store.identity.id, checkpoints: checkpoints, signer: signer),
      isPaperSettled: paper == nil)
    var reply = Method.Reply(checked: 0, total: Int(try await store.head()), finished: false)
    do {
      try await readAll(of: store, &seen, &reply)
      try seen.verifier.finish()
      if !seen.isPaperSettled { try matchPaper(seen.verifier.chain.heads, store.identity.id) }
      if isSignerKnown, signer != nil, checkpoints.isEmpty {
        throw CheckpointFault(seq: 0, recordedAt: nil, check: .none)
      }
      let lost = try await unexplained?(seen.bodiless) ?? []
      if let first = lost.first { throw LogFault.lost(lost.count, from: first.seq) }
      // Last, since it is about how things lie in the file, and not about what they are.
      if try await !store.isIntact() { throw LogFault.damagedFile }
    } catch {
      let last = seen.verifier.last?.statement.seq ?? 0
      guard let fault = LogFault(error, signedUpTo: last, wording) else { throw error }
      reply.badPosition = fault.position.map { Int($0) }
      (reply.problem, reply.lost) = (fault.sentence, fault.lost)
    }
    finish(&reply, seen)
    return reply
  }

  private func readAll(
    of store: SQLiteEventStore, _ seen: inout Seen, _ reply: inout Method.Reply
  ) async throws {
    var position: Int64 = 0
    while true {
      let page = try await store.readAll(after: position)
      guard let last = page.events.last else { return }
      position = last.seq
      for stored in page.events {
        if !seen.isPaperSettled, let paper, stored.seq > paper.seq {
          try matchPaper(seen.verifier.chain.heads, store.identity.id)
          seen.isPaperSettled = true
        }
        try seen.verifier.verify([stored])
        if destroyed?.contains(stored.keyRef) ?? false {
          seen.underDestroyedKeys += 1
        } else if stored.body == nil {
          seen.bodiless.append(EntryPlace(stored))
        }
      }
      reply.checked = Int(seen.verifier.chain.verified)
      if context.mode == .more { try await stream.send(reply) }
    }
  }

  /// Adds what is told in the last reply alone.
  private func finish(_ reply: inout Method.Reply, _ seen: Seen) {
    reply.checked = Int(seen.verifier.chain.verified)
    reply.finished = true
    reply.streams = seen.verifier.chain.heads.count
    reply.checkpoints = seen.verifier.count
    if destroyed != nil {
      reply.erased = seen.underDestroyedKeys + seen.bodiless.count - (reply.lost ?? 0)
    }
    if let last = seen.verifier.last?.statement {
      reply.signedPosition = Int(last.seq)
      reply.signedAt = wording.moment(Timestamp(milliseconds: last.recordedAt))
    }
    guard reply.problem == nil else { return }
    if let printed = printed?.statement {
      reply.code = "\(PaperCode(log: printed.log, seq: printed.seq, root: printed.root))"
    }
    reply.matchedPosition = paper.map { Int($0.seq) }
  }

  private func matchPaper(_ heads: [StreamID: StreamHead], _ log: LogID) throws(LogFault) {
    guard let paper else { return }
    let end = heads.values.map(\.seq).max() ?? 0
    guard end >= paper.seq else { throw LogFault.endsBefore(paper, at: end) }
    guard PaperCode(log: log, seq: paper.seq, root: MerkleTree.root(of: heads.values)) == paper
    else { throw LogFault.isNotOf(paper) }
  }
}
