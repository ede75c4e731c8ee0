extension Interface: CustomStringConvertible {
  /// The description of the interface, in the portable subset of the grammar: line feeds alone, no
  /// trailing commas. Reading it gives the interface again.
  package var description: String {
    var text = Self.lines(comment, indent: "") + "interface \(name)\n"
    for member in members {
      text += "\n" + Self.lines(member.comment, indent: "") + Self.describe(member) + "\n"
    }
    return text
  }

  private static func describe(_ member: Member) -> String {
    switch member.declaration {
    case .type(let type): "type \(member.name) \(describe(type, indent: ""))"
    case .method(let parameters, let reply):
      "method \(member.name)\(describe(parameters, indent: ""))"
        + " -> \(describe(reply, indent: ""))"
    case .error(let fields): "error \(member.name) \(describe(fields, indent: ""))"
    }
  }

  private static func describe(_ fields: [Field], indent: String) -> String {
    guard !fields.isEmpty else { return "()" }
    let inner = indent + "  "
    let parts = fields.map { field in
      lines(field.comment, indent: inner)
        + "\(inner)\(field.name): \(describe(field.type, indent: inner))"
    }
    return "(\n\(parts.joined(separator: ",\n"))\n\(indent))"
  }

  private static func describe(_ type: TypeReference, indent: String) -> String {
    switch type {
    case .bool: "bool"
    case .int: "int"
    case .float: "float"
    case .string: "string"
    case .object: "object"
    case .any: "any"
    case .named(let name): name
    case .array(let element): "[]" + describe(element, indent: indent)
    case .map(let element): "[string]" + describe(element, indent: indent)
    case .optional(let wrapped): "?" + describe(wrapped, indent: indent)
    case .structure(let fields): describe(fields, indent: indent)
    case .enumeration(let cases): describe(cases, indent: indent)
    }
  }

  private static func describe(_ cases: [Case], indent: String) -> String {
    if cases.allSatisfy(\.comment.isEmpty) {
      return "(\(cases.map(\.name).joined(separator: ", ")))"
    }
    let inner = indent + "  "
    let parts = cases.map { lines($0.comment, indent: inner) + inner + $0.name }
    return "(\n\(parts.joined(separator: ",\n"))\n\(indent))"
  }

  private static func lines(_ comment: [String], indent: String) -> String {
    comment.map { $0.isEmpty ? "\(indent)#\n" : "\(indent)# \($0)\n" }.joined()
  }
}
