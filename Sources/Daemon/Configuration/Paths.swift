/// Where the daemon finds and keeps things.
package struct Paths: Hashable, Sendable {
  /// log.db, keys.db, cache.db.
  package var data: String
  /// The key file and config.json.
  package var configuration: String
  /// Where to listen when systemd does not.
  package var socket: String?

  package var keyFile: String { "\(configuration)/key" }
  package var configurationFile: String { "\(configuration)/config.json" }

  /// The usual places, the same whatever systemd's version: `~/.local/share/kith` for data, since
  /// what a user unit's `StateDirectory=` means has changed between versions.
  ///
  /// - Parameters:
  ///   - dataDirectory: where to keep data instead.
  ///   - socketPath: where to listen instead.
  ///   - environment: of the process.
  /// - Throws: `ConfigurationError` when no home directory is known.
  package init(
    dataDirectory: String?, socketPath: String?, environment: [String: String]
  ) throws(ConfigurationError) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
    func below(_ variable: String, _ fallback: String) throws(ConfigurationError) -> String {
      if let path = environment[variable], path.hasPrefix("/") { return path }
      guard let home else {
        throw ConfigurationError(
          "HOME is not set, so there is no place to keep anything. Give one: kithd --data-dir PATH")
      }
      return "\(home)/\(fallback)"
    }
    if let dataDirectory {
      data = dataDirectory
    } else {
      guard let home else { throw ConfigurationError("HOME is not set; give --data-dir PATH.") }
      data = "\(home)/.local/share/kith"
    }
    configuration = try below("XDG_CONFIG_HOME", ".config") + "/kith"
    let runtime = environment["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    socket = socketPath ?? runtime.map { "\($0)/kith/org.kith" }
  }
}

/// The daemon was told something that it cannot follow.
package struct ConfigurationError: Error, Hashable, Sendable {
  /// What, and what to do, for people.
  package var message: String

  package init(_ message: String) { self.message = message }
}
