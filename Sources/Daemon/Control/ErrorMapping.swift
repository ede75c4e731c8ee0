import CivilTime
import ControlAPI
import Domain
import Journal
import Logging
import Varlink
import VarlinkServer
import Vault

/// Turns whatever went wrong into an error reply that a person can read.
enum ErrorMapping {
  static func reply(for error: any Error, logger: Logger) -> any VarlinkErrorReply {
    switch error {
    case let error as ExpressionError:
      return DaemonInterface.Invalid(parameter: "time", message: error.message)
    case is TooManyFollowers:
      return DaemonInterface.Unavailable(
        reason: "tooManyFollowers",
        advice: "As many programs as may follow kithd do already: limits.followers in its settings."
      )
    case is SlowFollower:
      return DaemonInterface.FellBehind(
        cursor: "", message: "What was sent was not read in time.")
    case is CancellationError:
      return DaemonInterface.Unavailable(reason: "stopping", advice: "kithd is stopping.")
    default: return reply(for: JournalError(error), logger)
    }
  }

  private static func reply(
    for error: JournalError, _ logger: Logger
  ) -> any VarlinkErrorReply {
    switch error {
    case .course(let refusal) where refusal.isNotFound:
      return DaemonInterface.NotFound(message: refusal.sentence)
    case .course(let refusal):
      return DaemonInterface.Refused(code: refusal.code, message: refusal.sentence)
    case .amendment(.unknown(let entry)):
      return DaemonInterface.NotFound(message: AmendmentRefusal.unknown(entry).sentence)
    case .amendment(.erased(let entry)):
      return DaemonInterface.NotFound(message: AmendmentRefusal.erased(entry).sentence)
    case .amendment(let refusal):
      return DaemonInterface.Refused(code: refusal.code, message: refusal.sentence)
    case .reminder(let refusal):
      return DaemonInterface.Refused(code: refusal.code, message: refusal.sentence)
    case .profile(let refusal):
      return DaemonInterface.Refused(code: refusal.code, message: refusal.sentence)
    case .plan(.none):
      return DaemonInterface.NotFound(message: PlanRefusal.none.sentence)
    case .plan(let refusal):
      return DaemonInterface.Refused(code: refusal.code, message: refusal.sentence)
    case .anotherCourseIsLive:
      return DaemonInterface.Refused(
        code: "course.anotherIsLive",
        message: "A course is live already. When it is over: kith course complete, or end")
    case .unknownCourse:
      return DaemonInterface.NotFound(
        message: "No course is kept yet. To begin one: kith begin")
    case .erased:
      return DaemonInterface.NotFound(message: "That was erased, and cannot be brought back.")
    case .commandReused:
      return DaemonInterface.Conflict(
        message: "This command id was used before, for something else. Use a new one.")
    case .storage("needsUnlocking", let advice, _):
      return DaemonInterface.Locked(message: advice)
    case .storage(let reason, let advice, let isFatal):
      logger.error("the record could not be used: \(reason)")
      if isFatal { FatalFailure.happened() }
      return DaemonInterface.Unavailable(reason: Fault.reason(reason) ?? reason, advice: advice)
    case .stopped:
      return DaemonInterface.Unavailable(reason: "stopping", advice: "kithd is stopping.")
    }
  }
}
