import ControlAPI
import Domain

extension Services {
  /// What is meant by a name that a person gave.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - known: the ids, each with its names.
  ///   - hint: where all of them can be seen.
  /// - Returns: the one that is called so, whatever the case of its letters.
  /// - Throws: `NotFound` where there is none, `Invalid` where there are more.
  func named<ID: EntityID>(
    _ text: String, _ known: [(id: ID, names: [String])], hint: String
  ) throws -> ID {
    let wanted = Self.plain(text)
    let found = known.filter { $0.names.contains { Self.plain($0) == wanted } }.map(\.id).sorted()
    if found.count == 1, let id = found.first { return id }
    if found.isEmpty {
      throw DaemonInterface.NotFound(
        message: "There is no \"\(text.prefix(40))\" here. \(hint)")
    }
    let ids = found.map(\.description).joined(separator: ", ")
    throw DaemonInterface.Invalid(
      parameter: "name", message: "More than one is called so: \(ids). Say which by its id.")
  }

  /// Words as they are compared: small letters, one space between two.
  static func plain(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
  }
}
