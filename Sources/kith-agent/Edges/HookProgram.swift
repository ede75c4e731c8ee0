import ControlAPI
import FoundationEssentials
import Systemd

/// The person's own program, `on-reminder` beside the settings, which is run for each reminder.
struct HookProgram: Sendable {
  let path: String
  private let environment: [String: String]

  /// Of the agent's own environment only this is handed on.
  private static let passedOn = [
    "PATH", "HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY",
    "LANG",
  ]

  enum Standing: Hashable, Sendable {
    case ready, missing
    /// It is there and is not run, for this reason.
    case refused(String)
  }

  /// - Parameter environment: of the agent; nil is returned where it tells no place for settings.
  init?(environment: [String: String]) {
    self.environment = environment
    if let config = environment["XDG_CONFIG_HOME"], !config.isEmpty {
      path = "\(config)/kith/on-reminder"
    } else if let home = environment["HOME"], !home.isEmpty {
      path = "\(home)/.config/kith/on-reminder"
    } else {
      return nil
    }
  }

  /// Whether it may be run: it has to be the person's own, and nobody else's to change.
  var standing: Standing {
    guard let file = Surroundings.file(at: path) else { return .missing }
    guard file.isRegular else { return .refused("is no file") }
    guard file.owner == Surroundings.userID else { return .refused("belongs to somebody else") }
    guard file.mode & 0o022 == 0 else { return .refused("can be changed by others: chmod 700") }
    guard file.mode & 0o100 != 0 else { return .refused("cannot be run: chmod 700") }
    return .ready
  }

  /// Runs it for a notice, and blocks until it has ended, ten seconds at the most.
  ///
  /// - Returns: how it ended; one that ends with 0 took the notice.
  func run(_ notice: Notice) -> OwnProgram.Ending {
    var variables = environment.filter { Self.passedOn.contains($0.key) }
    variables["PATH"] = variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    variables["KITH_REMINDER"] = notice.id
    variables["KITH_KIND"] = notice.kind
    variables["KITH_ATTEMPT"] = "\(notice.attempt)"
    variables["KITH_TEXT"] = notice.body.filter { $0 != "\0" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let document = try? encoder.encode(notice) else { return .notStarted(errno: 0) }
    let program = OwnProgram(
      path: path, environment: variables, directory: environment["HOME"] ?? "/")
    return program.run(input: Array(document) + Array("\n".utf8))
  }
}
