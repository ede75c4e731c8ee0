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

  /// - Parameter environment: of the agent; nil is returned where it tells no place for settings.
  init?(environment: [String: String]) {
    self.environment = environment
    if let config = environment["XDG_CONFIG_HOME"], !config.isEmpty {
      path = "\(config)/kith/\(HookFile.name)"
    } else if let home = environment["HOME"], !home.isEmpty {
      path = "\(home)/.config/kith/\(HookFile.name)"
    } else {
      return nil
    }
  }

  /// Whether it may be run.
  var standing: HookFile { HookFile(at: path) }

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
