import Logging

/// How much is logged, by name.
struct LogLevelName: Hashable, Sendable {
  let level: Logger.Level

  static var all: String { Logger.Level.allCases.map(\.rawValue).joined(separator: ", ") }

  /// Nil when there is no such level.
  init?(_ name: String) {
    guard let level = Logger.Level(rawValue: name.lowercased()) else { return nil }
    self.level = level
  }
}
