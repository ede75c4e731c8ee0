import EventLog
import Journal
import Vault

extension Fault {
  /// What keeps the record from being opened, when a restart would not help.
  ///
  /// - Throws: `StartFailure` when the daemon had better end.
  init(opening error: any Error) throws(StartFailure) {
    switch error {
    case let error as EventLogError:
      try self.init(code: error.code.rawValue, message: error.message)
    case let error as VaultError:
      try self.init(code: error.code.rawValue, message: error.message)
    default:
      let error = JournalError(error)
      guard case .storage(let reason, let advice, _) = error else {
        self.init(reason: "damagedLog", advice: "The record cannot be opened.")
        return
      }
      try self.init(code: reason, message: advice)
    }
  }

  private init(code: String, message: String) throws(StartFailure) {
    switch code {
    case "io": throw StartFailure(exit: .ioError, message: message)
    case "locked": throw StartFailure(exit: .inUse, message: message)
    default: self.init(reason: Self.reason(code) ?? "damagedLog", advice: Self.advice(message))
    }
  }

  /// The interface's name for what storage calls it; nil where it has none.
  static func reason(_ code: String) -> String? {
    switch code {
    case "missingKey", "unsafeKeyFile", "damagedKeyFile", "wrongKey": "missingKey"
    case "full": "diskFull"
    case "newerFormat", "newerLog": "newerLog"
    case "wrongOwner", "readOnly": "wrongOwner"
    case "corrupt", "notOurFile", "wrongPragma", "brokenSeal", "damagedLog": "damagedLog"
    default: nil
    }
  }

  private static func advice(_ message: String) -> String {
    "\(message)\nWhen that is done: systemctl --user restart kithd"
  }
}
