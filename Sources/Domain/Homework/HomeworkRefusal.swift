/// Why something cannot be done with homework.
package enum HomeworkRefusal: Error, Hashable, Sendable {
  case unknown(HomeworkID)
  case idTaken(HomeworkID)
  case closed(HomeworkID, HomeworkStatus)
  case dueInPast
  case sessionNotAhead(SessionID)
  case confidenceOutOfRange(Int)
  case repeatOutOfRange(Int)
  case repeatWithoutDay
  case sameDue(HomeworkID)
  case needsSkill
  case needsPerson
  case skillOfOther

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .unknown: "homework.unknown"
    case .idTaken: "homework.idTaken"
    case .closed: "homework.closed"
    case .dueInPast: "homework.dueInPast"
    case .sessionNotAhead: "homework.sessionNotAhead"
    case .confidenceOutOfRange: "homework.confidenceOutOfRange"
    case .repeatOutOfRange: "homework.repeatOutOfRange"
    case .repeatWithoutDay: "homework.repeatWithoutDay"
    case .sameDue: "homework.sameDue"
    case .needsSkill: "homework.needsSkill"
    case .needsPerson: "homework.needsPerson"
    case .skillOfOther: "homework.skillOfOther"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let id): "There is no homework \(id). To see it all: kith homework list"
    case .idTaken(let id): "\(id) is something else already."
    case .closed(let id, let status):
      "\(id) is \(status.rawValue) already. If that is wrong: kith undo"
    case .dueInPast: "That time has passed. Homework is for a time to come."
    case .sessionNotAhead(let id): "Session \(id) is not ahead any more. Choose another day."
    case .confidenceOutOfRange(let value):
      "Confidence is a whole number from 0 to 10; \(value) is not."
    case .repeatOutOfRange(let days):
      "Homework comes again after 1 to 28 days; \(days) is outside that."
    case .repeatWithoutDay:
      "What comes again needs a first day, not a session: kith homework add --due tomorrow"
    case .sameDue(let id): "\(id) is for then already."
    case .needsSkill:
      "Which skill is it? Say it with --skill; to see them: kith skill list"
    case .needsPerson: "Whom is it about? Say it with --with and their name."
    case .skillOfOther:
      "Practice of a skill or of a conversation can name one. Leave out --skill, or say --kind "
        + "practise-skill."
    }
  }
}
