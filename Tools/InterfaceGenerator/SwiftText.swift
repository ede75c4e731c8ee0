import Varlink

/// Swift source, line by line, with its indentation.
struct SwiftText {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String = "") {
    text += line.isEmpty ? "\n" : String(repeating: "  ", count: depth) + line + "\n"
  }

  mutating func comment(_ lines: [String]) {
    for line in lines { self.line(line.isEmpty ? "///" : "/// \(line)") }
  }

  mutating func block(_ head: String, _ body: (inout Self) -> Void) {
    line("\(head) {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  /// A structure with its fields, their comments, and an initialiser.
  mutating func structure(
    _ name: String, comment: [String], conformsTo protocols: String, _ fields: [Interface.Field],
    extra: (inout Self) -> Void = { _ in }
  ) {
    self.comment(comment)
    block("package struct \(name): \(protocols)") { text in
      extra(&text)
      for field in fields {
        text.comment(field.comment)
        text.line("package var \(SwiftNames.field(field.name)): \(Self.type(field))")
      }
      if !fields.isEmpty { text.line() }
      text.initialiser(fields)
      for field in fields { text.inlineTypes(of: field) }
    }
  }

  private mutating func initialiser(_ fields: [Interface.Field]) {
    guard !fields.isEmpty else { return line("package init() {}") }
    line("package init(")
    for (index, field) in fields.enumerated() {
      let isOptional = if case .optional = field.type { true } else { false }
      let end = index == fields.count - 1 ? "" : ","
      line(
        "  \(SwiftNames.field(field.name)): \(Self.type(field))\(isOptional ? " = nil" : "")\(end)")
    }
    block(")") { text in
      for field in fields {
        let name = SwiftNames.field(field.name)
        text.line("self.\(field.name) = \(name)")
      }
    }
  }

  /// Types that a field declares in place, under the field's name.
  private mutating func inlineTypes(of field: Interface.Field) {
    let name = SwiftNames.capitalised(field.name)
    switch Self.innermost(field.type) {
    case .structure(let fields) where !fields.isEmpty:
      line()
      structure(name, comment: field.comment, conformsTo: Self.valueProtocols, fields)
    case .enumeration(let cases):
      line()
      enumeration(name, comment: field.comment, cases)
    default: break
    }
  }

  mutating func enumeration(_ name: String, comment: [String], _ cases: [Interface.Case]) {
    self.comment(comment)
    block("package enum \(name): String, Codable, Hashable, Sendable, CaseIterable") { text in
      for item in cases {
        text.comment(item.comment)
        text.line("case \(SwiftNames.field(item.name))")
      }
    }
  }

  static let valueProtocols = "Codable, Hashable, Sendable"

  private static func innermost(_ type: Interface.TypeReference) -> Interface.TypeReference {
    switch type {
    case .array(let inner), .map(let inner), .optional(let inner): innermost(inner)
    default: type
    }
  }

  private static func type(_ field: Interface.Field) -> String {
    type(field.type, inline: SwiftNames.capitalised(field.name))
  }

  private static func type(_ type: Interface.TypeReference, inline: String) -> String {
    switch type {
    case .bool: "Bool"
    case .int: "Int"
    case .float: "Double"
    case .string: "String"
    case .object, .any: "JSONValue"
    case .named(let name): name
    case .array(let element): "[\(Self.type(element, inline: inline))]"
    case .map(let element): "[String: \(Self.type(element, inline: inline))]"
    case .optional(let wrapped): "\(Self.type(wrapped, inline: inline))?"
    case .structure(let fields): fields.isEmpty ? "NoFields" : inline
    case .enumeration: inline
    }
  }
}
