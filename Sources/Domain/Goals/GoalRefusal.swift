/// Why something cannot be done with a goal.
package enum GoalRefusal: Error, Hashable, Sendable {
  case unknown(GoalID)
  case idTaken(GoalID)
  case notLive(GoalID, GoalStatus)
  case targetOutOfRange(Int, allowed: ClosedRange<Int>)
  case valueOutOfRange(Int, allowed: ClosedRange<Int>)
  case targetIsBaseline(Int)
  case needsFiveLevels(Int)
  case byInPast
  case nothingChanges(GoalID)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "goals.unknown"
    case .idTaken: "goals.idTaken"
    case .notLive: "goals.notLive"
    case .targetOutOfRange: "goals.targetOutOfRange"
    case .valueOutOfRange: "goals.valueOutOfRange"
    case .targetIsBaseline: "goals.targetIsBaseline"
    case .needsFiveLevels: "goals.needsFiveLevels"
    case .byInPast: "goals.byInPast"
    case .nothingChanges: "goals.nothingChanges"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let id): "There is no goal \(id). To see them: kith goal list"
    case .idTaken(let id): "\(id) is something else already."
    case .notLive(let id, .achieved):
      "\(id) is achieved already. If that is wrong: kith undo"
    case .notLive(let id, _):
      "\(id) is set aside. To take it up again, make it a goal anew: kith goal add"
    case .targetOutOfRange(let value, let allowed):
      "\(value) does not fit here; it should be \(allowed.lowerBound) to \(allowed.upperBound)."
    case .valueOutOfRange(let value, let allowed):
      "\(value) does not fit this goal; it takes \(allowed.lowerBound) to \(allowed.upperBound)."
    case .targetIsBaseline(let value):
      "The goal starts at \(value) and would end at \(value). Choose another target."
    case .needsFiveLevels(let count):
      "Such a goal has five levels in words, from -2 to +2; there are \(count)."
    case .byInPast: "That day has passed. Choose one to come, or none."
    case .nothingChanges(let id): "\(id) is like that already."
    }
  }
}
