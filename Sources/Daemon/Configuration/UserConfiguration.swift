import FlatJSON
import FoundationEssentials

/// `~/.config/kith/config.json`: all of it optional, read again on SIGHUP.
package struct UserConfiguration: Hashable, Sendable, Codable {
  /// trace, debug, info, notice, warning, error or critical.
  package var logLevel: String?
  package var limits: Limits?
  package var lock: Lock?

  package struct Limits: Hashable, Sendable, Codable {
    /// How many connections may be open at a time, 1 to 10,000.
    package var connections: Int?
    /// After how many idle seconds a connection is closed, 1 to 86,400.
    package var idleSeconds: Int?

    /// How many connections may follow something at a time, beside the others: 1 to 10,000.
    package var followers: Int?

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case connections, idleSeconds, followers
    }

    package init(from decoder: any Decoder) throws {
      try decoder.refuseOthers(than: CodingKeys.self)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      connections = try container.decodeIfPresent(Int.self, forKey: .connections)
      idleSeconds = try container.decodeIfPresent(Int.self, forKey: .idleSeconds)
      followers = try container.decodeIfPresent(Int.self, forKey: .followers)
    }
  }

  package init() {}

  private enum CodingKeys: String, CodingKey, CaseIterable { case logLevel, limits, lock }

  package init(from decoder: any Decoder) throws {
    try decoder.refuseOthers(than: CodingKeys.self)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    logLevel = try container.decodeIfPresent(String.self, forKey: .logLevel)
    limits = try container.decodeIfPresent(Limits.self, forKey: .limits)
    lock = try container.decodeIfPresent(Lock.self, forKey: .lock)
  }

  /// The configuration in a file; an empty one when there is no file.
  ///
  /// - Parameter path: of the file.
  /// - Throws: `ConfigurationError` that says what is wrong with it.
  package init(path: String) throws(ConfigurationError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      self = try FlatJSON.decodeByFoundation(Self.self, from: Array(data))
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
    if let count = limits?.followers, !(1...10_000).contains(count) {
      throw ConfigurationError("\(path): limits.followers should be 1 to 10000.")
    }
    if let minutes = lock?.idleMinutes, !(1...1440).contains(minutes) {
      throw ConfigurationError("\(path): lock.idleMinutes should be 1 to 1440.")
    }
    if let seconds = limits?.idleSeconds, !(1...86_400).contains(seconds) {
      throw ConfigurationError("\(path): limits.idleSeconds should be 1 to 86400.")
    }
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(context.codingPath.map(\.stringValue).joined(separator: ".")) has another type."
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      context.debugDescription
    default: "it is not JSON."
    }
  }
}

/// Any name of a setting.
private struct SettingName: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Decoder {
  /// A setting that nobody knows is a slip of the pen, and would do nothing unseen.
  func refuseOthers<Known: CodingKey & CaseIterable>(than known: Known.Type) throws {
    let names = known.allCases.map(\.stringValue)
    for name in try container(keyedBy: SettingName.self).allKeys
    where !names.contains(name.stringValue) {
      let path = (codingPath.map(\.stringValue) + [name.stringValue]).joined(separator: ".")
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: codingPath + [name],
          debugDescription: "\(path) is no setting; there are \(names.joined(separator: ", "))."))
    }
  }
}
