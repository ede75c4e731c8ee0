import Testing

@testable import Varlink

@Suite struct InterfaceParserTests {
  private func parse(_ members: String) throws -> Interface {
    try InterfaceParser.parse("interface org.example.Thing\n\(members)\n")
  }

  private func type(_ text: String) throws -> Interface.TypeReference? {
    guard
      case .type(.structure(let fields)) = try parse("type T (f: \(text))").members[0].declaration
    else { return nil }
    return fields[0].type
  }

  @Test func `methods, types and errors are told apart, in order`() throws {
    let interface = try parse(
      """
      method Get(id: int) -> (name: string, age: ?int)
      type Colour (red, green)
      error Gone (since: int)
      error Lost ()
      """)
    #expect(interface.name == "org.example.Thing")
    #expect(interface.members.map(\.name) == ["Get", "Colour", "Gone", "Lost"])
    #expect(
      interface.members[0].declaration
        == .method(
          parameters: [.init(name: "id", comment: [], type: .int)],
          reply: [
            .init(name: "name", comment: [], type: .string),
            .init(name: "age", comment: [], type: .optional(.int)),
          ]))
    #expect(
      interface.members[1].declaration
        == .type(
          .enumeration([.init(name: "red", comment: []), .init(name: "green", comment: [])])))
    #expect(interface.members[3].declaration == .error([]))
  }

  @Test(arguments: [
    ("bool", Interface.TypeReference.bool), ("int", .int), ("float", .float), ("string", .string),
    ("object", .object), ("any", .any), ("Other", .named("Other")), ("[]int", .array(.int)),
    ("[string]bool", .map(.bool)), ("?string", .optional(.string)),
    ("[][]int", .array(.array(.int))),
    ("?[]?[string]int", .optional(.array(.optional(.map(.int))))),
    ("[string]()", .map(.structure([]))),
    ("(a, b)", .enumeration([.init(name: "a", comment: []), .init(name: "b", comment: [])])),
    ("[](n: int)", .array(.structure([.init(name: "n", comment: [], type: .int)]))),
  ])
  func `every form of type is read`(text: String, expected: Interface.TypeReference) throws {
    #expect(try type(text) == expected)
  }

  @Test func `a field may be called like a type or a keyword`() throws {
    let interface = try parse("method Get(bool: bool, type: string, interface: int) -> ()")
    guard case .method(let fields, _) = interface.members[0].declaration else {
      Issue.record("no method")
      return
    }
    #expect(fields.map(\.name) == ["bool", "type", "interface"])
  }

  @Test func `comments belong to what stands after them`() throws {
    let interface = try InterfaceParser.parse(
      """
      # What things are.
      #
      #   Indented.
      interface org.example.Thing

      # Gets one.
      method Get(
        # Which.
        # By number.
        id: int
      ) -> (
        #without a blank
        name: string
      )

      # How it looks.
      type Colour (
        # Like blood.
        red,
        green
      )
      """)
    #expect(interface.comment == ["What things are.", "", "  Indented."])
    #expect(interface.members.map(\.comment) == [["Gets one."], ["How it looks."]])
    guard case .method(let parameters, let reply) = interface.members[0].declaration,
      case .type(.enumeration(let cases)) = interface.members[1].declaration
    else {
      Issue.record("not what was declared")
      return
    }
    #expect(parameters[0].comment == ["Which.", "By number."])
    #expect(reply[0].comment == ["without a blank"])
    #expect(cases.map(\.comment) == [["Like blood."], []])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}"])
  func `a line may end in any way that the specification knows`(end: String) throws {
    let lines = ["# One.", "interface org.example.Thing", "# Two.", "method Get() -> ()", ""]
    let interface = try InterfaceParser.parse(lines.joined(separator: end))
    #expect(interface.comment == ["One."])
    #expect(interface.members.map(\.comment) == [["Two."]])
  }

  @Test func `blanks and line breaks stand where they like inside a member`() throws {
    let loose = try parse("method\tGet ( a :int ,\n\n b: [] string )\n->\n( )")
    #expect(loose == (try parse("method Get(a: int, b: []string) -> ()")))
  }

  @Test(arguments: ["[]", "?[]", "[string]", "(a: "])
  func `types inside types are read so deep and no deeper, however deep they are`(
    outer: String
  ) {
    func text(_ depth: Int) -> String {
      let inner = String(repeating: outer, count: depth) + "int"
      let end = outer.hasPrefix("(") ? String(repeating: ")", count: depth) : ""
      return "interface a.b\ntype A (a: \(inner)\(end))"
    }
    #expect(throws: Never.self) { try InterfaceParser.parse(text(20)) }
    #expect(throws: InterfaceSyntaxError.self) { try InterfaceParser.parse(text(100)) }
    #expect(throws: InterfaceSyntaxError.self) { try InterfaceParser.parse(text(200_000)) }
  }
}
