import CivilTime
import ControlAPI
import Domain
import EventLog

/// What is wrong with a record that was checked.
struct LogFault: Error, Hashable {
  /// The first position that cannot be trusted; nil where it is the file alone that is damaged.
  var position: Int64?
  /// For a person.
  var sentence: String
  /// How many entries have no content although they were not erased, where it is that.
  var lost: Int?

  /// What another fault comes to; nil for what is no fault of the record.
  ///
  /// - Parameters:
  ///   - error: what a check threw.
  ///   - last: up to which position signatures hold.
  ///   - wording: how times are written.
  init?(_ error: any Error, signedUpTo last: Int64, _ wording: Wording) {
    switch error {
    case let fault as LogFault: self = fault
    case let fault as ChainFault:
      (position, sentence) = (fault.seq, Self.sentence(fault.check))
    case let fault as CheckpointFault:
      if case .beyondEnd(let end) = fault.check { position = end + 1 } else { position = last + 1 }
      sentence = Self.sentence(fault, wording)
    default: return nil
    }
  }

  private init(_ position: Int64?, _ sentence: String) {
    (self.position, self.sentence) = (position, sentence)
  }

  /// The indexes of the file do not fit what they are of.
  static let damagedFile = LogFault(
    nil, "Its index, by which entries are found, does not agree with them.")

  /// Entries have no content, and nothing that was erased tells of them.
  static func lost(_ count: Int, from position: Int64) -> LogFault {
    let others = count == 1 ? "" : count == 2 ? " One more is so." : " \(count - 1) more are so."
    var fault = LogFault(
      position, "Its content is gone, and it was not erased by Kith.\(others)")
    fault.lost = count
    return fault
  }

  static func endsBefore(_ paper: PaperCode, at end: Int64) -> LogFault {
    LogFault(
      end + 1,
      "The record ends at position \(end), and the paper is of position \(paper.seq): entries were "
        + "cut off at its end.")
  }

  static func isNotOf(_ paper: PaperCode) -> LogFault {
    LogFault(
      1,
      "Up to position \(paper.seq) these are not the entries of which the paper is: the record was "
        + "rewritten, or the paper is of another record.")
  }

  private static func sentence(_ fault: CheckpointFault, _ wording: Wording) -> String {
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
