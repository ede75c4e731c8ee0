/// Why something cannot be chosen to be worked on.
package enum FocusRefusal: Error, Hashable, Sendable {
  case unknown(FocusID)
  case idTaken(FocusID)
  case closed(FocusID)
  case twoLive
  case rankOutOfRange(Int)
  case notInTradition
  case notForArea(String, ProblemArea)
  case notADispute(FocusID)
  case tooManyAnniversaries(Int)
  case dateInFuture
  case nothingChanges(FocusID)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "focus.unknown"
    case .idTaken: "focus.idTaken"
    case .closed: "focus.closed"
    case .twoLive: "focus.twoLive"
    case .rankOutOfRange: "focus.rankOutOfRange"
    case .notInTradition: "focus.notInTradition"
    case .notForArea: "focus.notForArea"
    case .notADispute: "focus.notADispute"
    case .tooManyAnniversaries: "focus.tooManyAnniversaries"
    case .dateInFuture: "focus.dateInFuture"
    case .nothingChanges: "focus.nothingChanges"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let id): "There is no \(id) here. To see what you work on: kith focus"
    case .idTaken(let id): "\(id) is something else already."
    case .closed(let id): "\(id) is closed. To work on it again: kith focus add"
    case .twoLive:
      "Two things are being worked on already, which is enough at one time. "
        + "To close one first: kith focus close f1"
    case .rankOutOfRange(let rank): "It comes first or second: 1 or 2, not \(rank)."
    case .notInTradition:
      "The list you use has no loneliness and isolation in it. "
        + "For the list with it: kith focus tradition weissman"
    case .notForArea(let part, let area):
      "\"\(part)\" is not asked of \(area.plainName). Leave it out, or choose another area."
    case .notADispute(let id): "\(id) is not a disagreement, so it has no such steps."
    case .tooManyAnniversaries(let count): "At most 20 such days are kept; there are \(count)."
    case .dateInFuture: "That day is still to come. Give one that has been, or leave it out."
    case .nothingChanges(let id): "\(id) is like that already."
    }
  }
}

extension ProblemArea {
  /// What it is called for people.
  package var plainName: String {
    switch self {
    case .grief: "grief"
    case .roleDispute: "a disagreement"
    case .roleTransition: "a change in life"
    case .isolation: "loneliness and isolation"
    }
  }
}
