import FoundationEssentials

/// `~/.config/kith/config.json`: all of it optional, read again on SIGHUP.
package struct UserConfiguration: Hashable, Sendable, Codable {
  /// trace, debug, info, notice, warning, error or critical.
  package var logLevel: String?
  package var limits: Limits?

  package struct Limits: Hashable, Sendable, Codable {
    /// How many connections may be open at a time, 1 to 10,000.
    package var connections: Int?
    /// After how many idle seconds a connection is closed, 1 to 86,400.
    package var idleSeconds: Int?
  }

  package init() {}

  /// The configuration in a file; an empty one when there is no file.
  ///
  /// - Parameter path: of the file.
  /// - Throws: `ConfigurationError` that says what is wrong with it.
  package init(path: String) throws(ConfigurationError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      self = try JSONDecoder().decode(Self.self, from: data)
    } catch let error as DecodingError {
      throw ConfigurationError("\(path) is not as it should be: \(Self.reason(error))")
    } catch {
      throw ConfigurationError("\(path) cannot be read.")
    }
    try check(path)
  }

  private func check(_ path: String) throws(ConfigurationError) {
    if let logLevel, LogLevelName(logLevel) == nil {
      throw ConfigurationError("\(path): logLevel is not one of \(LogLevelName.all).")
    }
    if let count = limits?.connections, !(1...10_000).contains(count) {
      throw ConfigurationError("\(path): limits.connections should be 1 to 10000.")
    }
    if let seconds = limits?.idleSeconds, !(1...86_400).contains(seconds) {
      throw ConfigurationError("\(path): limits.idleSeconds should be 1 to 86400.")
    }
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(context.codingPath.map(\.stringValue).joined(separator: ".")) has another type."
    default: "it is not JSON."
    }
  }
}
