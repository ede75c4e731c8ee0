/// Why something cannot be done with a course as a whole.
package enum ContractRefusal: Error, Hashable, Sendable {
  case alreadyBegun
  case alreadyContracted
  case notContracted
  case plannedOutOfRange(Int)
  case minutesOutOfRange(Int)
  case attendedBeforeOutOfRange(Int, planned: Int)
  case cadenceOutOfRange(days: Int)
  case stepsOutOfRange
  case phasesOutOfOrder
  case measuresUnreadable
  case fewerThanUsed(planned: Int, used: Int)
  case nothingChanges
  case alreadyPaused
  case notPaused

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .alreadyBegun: "contract.alreadyBegun"
    case .alreadyContracted: "contract.alreadyContracted"
    case .notContracted: "contract.notContracted"
    case .plannedOutOfRange: "contract.plannedOutOfRange"
    case .minutesOutOfRange: "contract.minutesOutOfRange"
    case .attendedBeforeOutOfRange: "contract.attendedBeforeOutOfRange"
    case .cadenceOutOfRange: "contract.cadenceOutOfRange"
    case .stepsOutOfRange: "contract.stepsOutOfRange"
    case .phasesOutOfOrder: "contract.phasesOutOfOrder"
    case .measuresUnreadable: "contract.measuresUnreadable"
    case .fewerThanUsed: "contract.fewerThanUsed"
    case .nothingChanges: "contract.nothingChanges"
    case .alreadyPaused: "contract.alreadyPaused"
    case .notPaused: "contract.notPaused"
    }
  }

  package var sentence: String {
    switch self {
    case .alreadyBegun: "This course has begun already. To see it: kith course show"
    case .alreadyContracted:
      "Sessions are agreed already. To change them together: kith course renegotiate"
    case .notContracted:
      "No number of sessions is agreed yet. When it is: kith begin --template ipt-16"
    case .plannedOutOfRange(let planned):
      "A course has 1 to 60 sessions; \(planned) is outside that."
    case .minutesOutOfRange(let minutes):
      "A session lasts 15 to 120 minutes; \(minutes) is outside that."
    case .attendedBeforeOutOfRange(let attended, let planned):
      "\(attended) sessions so far does not fit a course of \(planned)."
    case .cadenceOutOfRange(let days):
      "Sessions come every 1 to 90 days; \(days) is outside that."
    case .stepsOutOfRange: "A rhythm has up to 12 steps, of 1 to 60 sessions each."
    case .phasesOutOfOrder:
      "A course has up to 12 phases, each with a later last session than the one before it."
    case .measuresUnreadable:
      "A course has up to \(Contract.maximumMeasures) questionnaires, each once, by a name such as "
        + "phq-9."
    case .fewerThanUsed(let planned, let used):
      "\(used) sessions are attended or in the calendar, so \(planned) is too few. "
        + "Cancel some first. To see them: kith session list"
    case .nothingChanges: "That is how it is already."
    case .alreadyPaused: "The course is paused already. To go on: kith course resume"
    case .notPaused: "The course is not paused."
    }
  }
}
