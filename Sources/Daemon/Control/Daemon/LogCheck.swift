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

  func answer(_ store: SQLiteEventStore) async throws -> Method.Reply {
    let checkpoints = try await store.checkpoints()
    var verifier = CheckpointVerifier(
      log: store.identity.id, checkpoints: checkpoints, signer: signer)
    var reply = Method.Reply(checked: 0, total: Int(try await store.head()), finished: false)
    var position: Int64 = 0
    var isPaperSettled = paper == nil
    var erased = 0
    var bodiless: [EntryPlace] = []
    do {
      while true {
        let page = try await store.readAll(after: position)
        guard let last = page.events.last else { break }
        position = last.seq
        for stored in page.events {
          if !isPaperSettled, let paper, stored.seq > paper.seq {
            try matchPaper(verifier.chain.heads, store.identity.id)
            isPaperSettled = true
          }
          try verifier.verify([stored])
        }
        for stored in page.events {
          if destroyed?.contains(stored.keyRef) ?? false {
            erased += 1
          } else if stored.body == nil {
            bodiless.append(EntryPlace(stored))
          }
        }
        reply.checked = Int(verifier.chain.verified)
        if context.mode == .more { try await stream.send(reply) }
      }
      try verifier.finish()
      if !isPaperSettled { try matchPaper(verifier.chain.heads, store.identity.id) }
      if isSignerKnown, signer != nil, checkpoints.isEmpty {
        throw CheckpointFault(seq: 0, recordedAt: nil, check: .none)
      }
      if let lost = try await unexplained?(bodiless), let first = lost.first {
        erased -= lost.count
        throw ContentFault(seq: first.seq, count: lost.count)
      }
      // Last, since it is about how things lie in the file, and not about what they are.
      if try await !store.isIntact() { reply.problem = Self.damagedFile }
    } catch let fault as ChainFault {
      (reply.badPosition, reply.problem) = (Int(fault.seq), Self.sentence(fault.check))
    } catch let fault as CheckpointFault {
      let last = verifier.last?.statement.seq ?? 0
      (reply.badPosition, reply.problem) = (
        Int(fault.badPosition(after: last)), sentence(fault)
      )
    } catch let fault as PaperFault {
      (reply.badPosition, reply.problem) = (Int(fault.badPosition), fault.sentence)
    } catch let fault as ContentFault {
      (reply.badPosition, reply.problem) = (Int(fault.seq), fault.sentence)
      reply.lost = fault.count
    }
    reply.checked = Int(verifier.chain.verified)
    reply.finished = true
    reply.streams = verifier.chain.heads.count
    reply.checkpoints = verifier.count
    reply.erased = destroyed.map { _ in erased + bodiless.count }
    if let last = verifier.last?.statement {
      reply.signedPosition = Int(last.seq)
      reply.signedAt = wording.moment(Timestamp(milliseconds: last.recordedAt))
    }
    if reply.problem == nil {
      if let printed = printed?.statement {
        reply.code = "\(PaperCode(log: printed.log, seq: printed.seq, root: printed.root))"
      }
      reply.matchedPosition = paper.map { Int($0.seq) }
    }
    return reply
  }

  private static let damagedFile =
    "Its index, by which entries are found, does not agree with them."

  /// Entries have no content, and nothing that was erased tells of them.
  private struct ContentFault: Error {
    /// The place of the first.
    var seq: Int64
    var count: Int

    var sentence: String {
      let others = count == 1 ? "" : count == 2 ? " One more is so." : " \(count - 1) more are so."
      return "Its content is gone, and it was not erased by Kith.\(others)"
    }
  }

  /// What the paper says is not so.
  private struct PaperFault: Error {
    var badPosition: Int64
    var sentence: String
  }

  private func matchPaper(_ heads: [StreamID: StreamHead], _ log: LogID) throws {
    guard let paper else { return }
    let end = heads.values.map(\.seq).max() ?? 0
    guard end >= paper.seq else {
      throw PaperFault(
        badPosition: end + 1,
        sentence: "The record ends at position \(end), and the paper is of position \(paper.seq): "
          + "entries were cut off at its end.")
    }
    guard PaperCode(log: log, seq: paper.seq, root: MerkleTree.root(of: heads.values)) == paper
    else {
      throw PaperFault(
        badPosition: 1,
        sentence:
          "Up to position \(paper.seq) these are not the entries of which the paper is: the "
          + "record was rewritten, or the paper is of another record.")
    }
  }

  private func sentence(_ fault: CheckpointFault) -> String {
    let day = fault.recordedAt.map {
      ", signed \(wording.moment(Timestamp(milliseconds: $0)).text)"
    }
    switch fault.check {
    case .root:
      return "The entries up to position \(fault.seq) are not those that were signed"
        + "\(day ?? ""): the record was rewritten."
    case .signature:
      return "The signature at position \(fault.seq) is not of what it stands for: it was changed."
    case .signer:
      return
        "Position \(fault.seq) was signed with another key than the one in keys.db: the record "
        + "was rewritten by somebody, or keys.db is of another record."
    case .beyondEnd(let end):
      return "The record ends at position \(end), but goes to position \(fault.seq)\(day ?? ""): "
        + "entries were cut off at its end."
    case .none:
      return
        "The record was signed before, and no signature is left in it: it was rewritten, or an "
        + "old copy was put in its place."
    }
  }

  private static func sentence(_ check: ChainFault.Check) -> String {
    switch check {
    case .bodyDigest: "Its content was changed."
    case .link: "It does not follow on the entry before it."
    case .hash: "Its time, number or key was changed."
    case .versionGap: "An entry before it is missing."
    case .duplicated: "An entry stands there twice."
    case .order: "Positions do not rise."
    }
  }
}

extension CheckpointFault {
  /// The first position that cannot be trusted, where everything up to `last` can.
  fileprivate func badPosition(after last: Int64) -> Int64 {
    if case .beyondEnd(let end) = check { end + 1 } else { last + 1 }
  }
}
