/// The person's own program that is run for each reminder: how it stands.
package enum HookFile: Hashable, Sendable {
  case ready, missing
  /// It is there and is not run.
  case refused(Refusal)

  /// Why it is not run.
  package enum Refusal: String, Hashable, Sendable {
    case noFile = "is no file"
    case anothers = "belongs to somebody else"
    case openToOthers = "can be changed by others"
    case notExecutable = "cannot be run"

    /// What mends it; nil where that is for the person to see.
    package var remedy: String? {
      switch self {
      case .noFile, .anothers: nil
      case .openToOthers, .notExecutable: "chmod 700"
      }
    }

    /// Both in one.
    package var text: String { rawValue + (remedy.map { ": \($0)" } ?? "") }
  }

  /// Its name beside the settings.
  package static let name = "on-reminder"

  /// Whether it may be run: it has to be the person's own, and nobody else's to change.
  ///
  /// - Parameter path: where it is.
  package init(at path: String) {
    guard let file = Surroundings.file(at: path) else {
      self = .missing
      return
    }
    if !file.isRegular {
      self = .refused(.noFile)
    } else if file.owner != Surroundings.userID {
      self = .refused(.anothers)
    } else if file.mode & 0o022 != 0 {
      self = .refused(.openToOthers)
    } else {
      self = file.mode & 0o100 == 0 ? .refused(.notExecutable) : .ready
    }
  }
}
