/// Why practice is not taken down so.
package enum PracticeRefusal: Error, Hashable, Sendable {
  case resultOutOfRange(Int)
  case confidenceOutOfRange(Int)
  case nothingTold
  case optionsOutOfRange(Int)
  case noSuchOption(Int, of: Int)
  case idTaken(DecisionID)
  case unknownDecision
  case unknownHomework(HomeworkID)
  case otherSkill(HomeworkID)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .resultOutOfRange: "practice.resultOutOfRange"
    case .confidenceOutOfRange: "practice.confidenceOutOfRange"
    case .nothingTold: "practice.nothingTold"
    case .optionsOutOfRange: "practice.optionsOutOfRange"
    case .noSuchOption: "practice.noSuchOption"
    case .idTaken: "practice.idTaken"
    case .unknownDecision: "practice.unknownDecision"
    case .unknownHomework: "practice.unknownHomework"
    case .otherSkill: "practice.otherSkill"
    }
  }

  package var sentence: String {
    switch self {
    case .resultOutOfRange(let value):
      "How it went is a whole number from 0 to 10; \(value) is not."
    case .confidenceOutOfRange(let value):
      "How sure you felt is a whole number from 0 to 10; \(value) is not."
    case .nothingTold: "One answer is enough, and there is none yet."
    case .optionsOutOfRange(let count):
      "A decision has 2 to \(PracticeBook.maximumOptions) ways to weigh; there are \(count)."
    case .noSuchOption(let number, let count):
      "There are \(count) ways to choose from, 1 to \(count); \(number) is none of them."
    case .idTaken(let id): "\(id) is another decision already."
    case .unknownDecision: "There is no such decision. To see them: kith decide list"
    case .unknownHomework(let id): "There is no homework \(id). To see it all: kith homework list"
    case .otherSkill(let id): "\(id) is about another skill. To see it: kith homework show \(id)"
    }
  }
}
