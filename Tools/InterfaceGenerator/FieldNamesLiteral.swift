import Varlink

/// Writes the names of fields, and of the fields inside them, as a Swift literal.
struct FieldNamesLiteral {
  private let types: [String: Interface.TypeReference]

  init(of interface: Interface) {
    let pairs = interface.members.compactMap { member in
      if case .type(let type) = member.declaration { (member.name, type) } else { nil }
    }
    types = Dictionary(pairs) { first, _ in first }
  }

  /// - Parameters:
  ///   - fields: what to name.
  ///   - outer: the types around them; one that holds itself is open inside.
  /// - Returns: a literal in one line.
  func text(_ fields: [Interface.Field], inside outer: Set<String> = []) -> String {
    if fields.isEmpty { return "[:]" }
    let pairs = fields.map { "\"\($0.name)\": \(text($0.type, inside: outer))" }
    return "[\(pairs.joined(separator: ", "))]"
  }

  private func text(_ type: Interface.TypeReference, inside outer: Set<String>) -> String {
    switch type {
    case .optional(let wrapped): text(wrapped, inside: outer)
    case .structure(let fields): text(fields, inside: outer)
    case .object, .any, .map: ".open"
    case .named(let name) where outer.contains(name): ".open"
    case .named(let name):
      types[name].map { text($0, inside: outer.union([name])) } ?? "[:]"
    default: "[:]"
    }
  }
}
