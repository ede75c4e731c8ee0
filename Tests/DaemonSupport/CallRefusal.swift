import ControlAPI
import Varlink

/// An error reply, as a test compares it.
package struct CallRefusal: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// With the stable name of the rule.
    case refused(String)
    case notFound
    /// With the parameter.
    case invalid(String)
    case conflict
    case locked
    case wrongKey
    /// With the stable name of the reason.
    case unavailable(String)
    case importRefused(line: Int, column: Int)
    /// A backup that cannot be used, with the line.
    case unusable(line: Int)
    case older(backup: Int, here: Int)
    /// Of the protocol itself, by its name.
    case other(String)
  }

  package var kind: Kind
  /// The words for a person.
  package var message: String

  init(_ reply: ErrorReply) {
    if let refused = reply.decoded(as: DaemonInterface.Refused.self) {
      (kind, message) = (.refused(refused.code), refused.message)
    } else if let missing = reply.decoded(as: DaemonInterface.NotFound.self) {
      (kind, message) = (.notFound, missing.message)
    } else if let invalid = reply.decoded(as: DaemonInterface.Invalid.self) {
      (kind, message) = (.invalid(invalid.parameter), invalid.message)
    } else if let conflict = reply.decoded(as: DaemonInterface.Conflict.self) {
      (kind, message) = (.conflict, conflict.message)
    } else if let unavailable = reply.decoded(as: DaemonInterface.Unavailable.self) {
      (kind, message) = (.unavailable(unavailable.reason), unavailable.advice)
    } else if let locked = reply.decoded(as: DaemonInterface.Locked.self) {
      (kind, message) = (.locked, locked.message)
    } else if let wrong = reply.decoded(as: KeysInterface.WrongKey.self) {
      (kind, message) = (.wrongKey, wrong.message)
    } else if let refused = reply.decoded(as: EventsInterface.ImportRefused.self) {
      kind = .importRefused(line: refused.line, column: refused.column)
      message = refused.message
    } else if let unusable = reply.decoded(as: BackupInterface.Unusable.self) {
      (kind, message) = (.unusable(line: unusable.line), unusable.message)
    } else if let older = reply.decoded(as: BackupInterface.Older.self) {
      (kind, message) = (.older(backup: older.backup, here: older.here), older.message)
    } else {
      (kind, message) = (.other(reply.name), "")
    }
  }
}
