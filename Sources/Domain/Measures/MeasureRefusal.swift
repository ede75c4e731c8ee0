/// Why a questionnaire is not taken so.
package enum MeasureRefusal: Error, Hashable, Sendable {
  case unknown
  case filledElsewhere(Instrument.Filling)
  case nothingGiven
  case itemsAndTotal
  case itemCount(Int, of: Int)
  case answerOutOfRange(item: Int, allowed: ClosedRange<Int>)
  case totalOutOfRange(lowest: String, highest: String)
  case totalNotReachable
  case totalDiffers
  case noDifficulty
  case difficultyOutOfRange
  case noSafetyItem
  case safetyOutOfRange(allowed: ClosedRange<Int>)
  case safetyDoesNotFit
  case wordsAreHere
  case packDiffers
  case pack(PackProblem)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "measures.unknown"
    case .filledElsewhere: "measures.filledElsewhere"
    case .nothingGiven: "measures.nothingGiven"
    case .itemsAndTotal: "measures.itemsAndTotal"
    case .itemCount: "measures.itemCount"
    case .answerOutOfRange: "measures.answerOutOfRange"
    case .totalOutOfRange: "measures.totalOutOfRange"
    case .totalNotReachable: "measures.totalNotReachable"
    case .totalDiffers: "measures.totalDiffers"
    case .noDifficulty: "measures.noDifficulty"
    case .difficultyOutOfRange: "measures.difficultyOutOfRange"
    case .noSafetyItem: "measures.noSafetyItem"
    case .safetyOutOfRange: "measures.safetyOutOfRange"
    case .safetyDoesNotFit: "measures.safetyDoesNotFit"
    case .wordsAreHere: "measures.wordsAreHere"
    case .packDiffers: "measures.packDiffers"
    case .pack: "measures.pack"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown: "There is no questionnaire of that name. To see them: kith measure list"
    case .filledElsewhere(.rhythm):
      "This one is worked out from the times of day that you keep, so nothing is entered here."
    case .filledElsewhere: "This one is worked out from your goals. To see it: kith goal list"
    case .nothingGiven: "There is no answer in it. Give the answers with --items, or the --total."
    case .itemsAndTotal: "Give the answers or the total; the answers are added up for you."
    case .itemCount(let count, let expected):
      "It has \(expected) \(expected == 1 ? "answer" : "answers"); here \(count) were given. Use - "
        + "for one that is open."
    case .answerOutOfRange(let item, let allowed):
      "Answer \(item) does not fit; each is \(allowed.lowerBound) to \(allowed.upperBound)."
    case .totalOutOfRange(let lowest, let highest):
      "That total does not fit; this one goes from \(lowest) to \(highest)."
    case .totalNotReachable:
      "Such a total comes in steps of 4, from 0 to 100. A raw sum is multiplied by 4."
    case .totalDiffers: "The total is not what the answers add up to. Leave it out."
    case .noDifficulty: "This questionnaire has no question about difficulty."
    case .difficultyOutOfRange: "The question about difficulty takes 0 to 3."
    case .noSafetyItem:
      "Such an answer goes with a total of a questionnaire that asks about safety."
    case .safetyOutOfRange(let allowed):
      "That question takes \(allowed.lowerBound) to \(allowed.upperBound)."
    case .safetyDoesNotFit:
      "With that answer on safety the total cannot be this. Look at both again, or leave one out."
    case .wordsAreHere: "Kith has the words of this one already, so no file is needed for it."
    case .packDiffers:
      "Kith knows this questionnaire with other rules. Give the pack an id of its own, or the same "
        + "items, range, rule and safety item."
    case .pack(let problem): problem.sentence
    }
  }
}

/// What is wrong with a pack, and where.
package struct PackProblem: Hashable, Sendable {
  /// The field, by its path: "bands.Index 1.from".
  package var field: String
  package var sentence: String

  package init(_ field: String, _ sentence: String) {
    self.field = field
    self.sentence = sentence
  }
}
