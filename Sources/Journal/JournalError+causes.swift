import Domain
import EventLog
import Vault

extension JournalError {
  /// What a failure below means.
  package init(_ error: any Error) {
    switch error {
    case let error as JournalError: self = error
    case let refusal as CourseRefusal: self = .course(refusal)
    case let refusal as ReminderRefusal: self = .reminder(refusal)
    case let refusal as ProfileRefusal: self = .profile(refusal)
    case let refusal as PlanRefusal: self = .plan(refusal)
    case let error as EventLogError:
      self = .storage(
        reason: error.code.rawValue, advice: error.message, isFatal: error.code == .io)
    case let error as VaultError:
      self = .storage(
        reason: error.code.rawValue, advice: error.message, isFatal: error.code == .io)
    case let error as UnknownEvent:
      self = .storage(
        reason: "newerLog", advice: "\(error.sentence) Install that version again.",
        isFatal: false)
    case is DecodingError:
      self = .storage(
        reason: "damagedLog",
        advice: "An entry of the record cannot be read. To find it: kith verify", isFatal: false)
    default: self = .storage(reason: "unknown", advice: "\(error)", isFatal: false)
    }
  }
}
