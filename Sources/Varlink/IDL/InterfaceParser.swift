/// Reads a description after the grammar of UAPI.20, "Varlink IPC".
package struct InterfaceParser {
  /// How deep types may stand inside each other.
  package static let maximumDepth = 64

  private var scanner: InterfaceScanner
  private var depth = 0

  private init(_ text: String) throws(InterfaceSyntaxError) {
    scanner = try InterfaceScanner(text)
  }

  /// The interface that `text` describes.
  ///
  /// - Throws: `InterfaceSyntaxError` with the first place that cannot be read.
  package static func parse(_ text: String) throws(InterfaceSyntaxError) -> Interface {
    var parser = try Self(text)
    return try parser.interface()
  }

  private mutating func interface() throws(InterfaceSyntaxError) -> Interface {
    let comment = scanner.comment
    try expectWord("interface")
    guard case .word(let name) = scanner.token, InterfaceNames.isInterface(name) else {
      throw scanner.failure("an interface name such as org.example.Thing should be here")
    }
    try scanner.advance()
    var interface = Interface(name: name, comment: comment)
    while scanner.token != .end {
      guard scanner.isFirstOnLine else { throw scanner.failure("a new line should begin here") }
      let place = scanner.failure("this name is declared twice")
      let member = try member()
      if interface.members.contains(where: { $0.name == member.name }) { throw place }
      interface.members.append(member)
    }
    if interface.members.isEmpty { throw scanner.failure("an interface declares something") }
    return interface
  }

  private mutating func member() throws(InterfaceSyntaxError) -> Interface.Member {
    let comment = scanner.comment
    guard case .word(let keyword) = scanner.token, ["type", "method", "error"].contains(keyword)
    else { throw scanner.failure("type, method or error should be here") }
    try scanner.advance()
    guard case .word(let name) = scanner.token, InterfaceNames.isMember(name) else {
      throw scanner.failure("a name that begins with a capital letter should be here")
    }
    try scanner.advance()
    return Interface.Member(name: name, comment: comment, declaration: try declaration(keyword))
  }

  private mutating func declaration(
    _ keyword: String
  ) throws(InterfaceSyntaxError) -> Interface.Declaration {
    switch keyword {
    case "type": return .type(try body())
    case "method":
      let parameters = try fields()
      try expectMark("->")
      return .method(parameters: parameters, reply: try fields())
    default: return .error(try fields())
    }
  }

  private mutating func fields() throws(InterfaceSyntaxError) -> [Interface.Field] {
    let place = scanner.failure("fields with types should be here")
    switch try body() {
    case .structure(let fields): return fields
    default: throw place
    }
  }

  /// A structure or an enumeration, from "(" to ")".
  private mutating func body() throws(InterfaceSyntaxError) -> Interface.TypeReference {
    try expectMark("(")
    var fields: [Interface.Field] = []
    var cases: [Interface.Case] = []
    while scanner.token != .mark(")") {
      if !fields.isEmpty || !cases.isEmpty { try expectMark(",") }
      let comment = scanner.comment
      let place = scanner.failure("this name stands here twice, or among others of its kind")
      let name = try fieldName()
      if scanner.token == .mark(":") {
        try scanner.advance()
        if !cases.isEmpty || fields.contains(where: { $0.name == name }) { throw place }
        fields.append(Interface.Field(name: name, comment: comment, type: try type()))
      } else {
        if !fields.isEmpty || cases.contains(where: { $0.name == name }) { throw place }
        cases.append(Interface.Case(name: name, comment: comment))
      }
    }
    try scanner.advance()
    return cases.isEmpty ? .structure(fields) : .enumeration(cases)
  }

  private mutating func fieldName() throws(InterfaceSyntaxError) -> String {
    guard case .word(let name) = scanner.token, InterfaceNames.isField(name) else {
      throw scanner.failure("a field name should be here")
    }
    try scanner.advance()
    return name
  }

  private mutating func type() throws(InterfaceSyntaxError) -> Interface.TypeReference {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw scanner.failure("types stand too deep here") }
    switch scanner.token {
    case .mark("?"):
      try scanner.advance()
      if scanner.token == .mark("?") { throw scanner.failure("one question mark is enough") }
      return .optional(try type())
    case .mark("[]"):
      try scanner.advance()
      return .array(try type())
    case .mark("[string]"):
      try scanner.advance()
      return .map(try type())
    case .mark("("): return try body()
    case .word(let name): return try named(name)
    default: throw scanner.failure("a type should be here")
    }
  }

  private mutating func named(
    _ name: String
  ) throws(InterfaceSyntaxError) -> Interface.TypeReference {
    let type: Interface.TypeReference? =
      switch name {
      case "bool": .bool
      case "int": .int
      case "float": .float
      case "string": .string
      case "object": .object
      case "any": .any
      default: InterfaceNames.isMember(name) ? .named(name) : nil
      }
    guard let type else { throw scanner.failure("there is no type called \(name)") }
    try scanner.advance()
    return type
  }

  private mutating func expectWord(_ word: String) throws(InterfaceSyntaxError) {
    guard scanner.token == .word(word) else { throw scanner.failure("\(word) should be here") }
    try scanner.advance()
  }

  private mutating func expectMark(_ mark: String) throws(InterfaceSyntaxError) {
    guard scanner.token == .mark(mark) else { throw scanner.failure("\(mark) should be here") }
    try scanner.advance()
  }
}
