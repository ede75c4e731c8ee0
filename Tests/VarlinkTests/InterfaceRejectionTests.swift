import Testing
import Varlink

/// A description that is refused, and where.
struct Rejection: Sendable, CustomTestStringConvertible {
  let text: String
  let line: Int
  let column: Int
  var testDescription: String { "\(line):\(column) \(text.prefix(60))" }

  init(_ line: Int, _ column: Int, _ text: String) {
    (self.line, self.column, self.text) = (line, column, text)
  }

  /// Of a member, in the second line.
  static func member(_ column: Int, _ text: String) -> Self {
    Self(2, column, "interface org.example.Thing\n\(text)")
  }

  static let all: [Self] =
    [
      Self(1, 1, ""), Self(1, 1, "method Get() -> ()"), Self(1, 11, "interface thing\nerror A ()"),
      Self(1, 11, "interface org.-example\nerror A ()"), Self(2, 1, "interface\n"),
      Self(1, 23, "interface org.example method Get() -> ()"),
      Self(2, 1, "interface org.example\n"),
      Self(3, 1, "interface org.example\nerror A ()\ninterface org.other\nerror B ()"),
      Self(4, 1, "interface org.example\n# One.\ntype A ()\ntype A ()"),
      Self(3, 6, "interface org.example\ntype A (\n  b: i\u{E9}\n)"),
    ] + members

  private static let members: [Self] = [
    .member(1, "procedure Get() -> ()"), .member(8, "method get() -> ()"),
    .member(8, "method 2() -> ()"), .member(12, "method Get -> ()"),
    .member(13, "method Get()"), .member(14, "method Get() => ()"),
    .member(17, "method Get() -> string"), .member(11, "method Get(a) -> ()"),
    .member(17, "method Get() -> (a, b)"), .member(14, "method Get(a string) -> ()"),
    .member(19, "method Get(a: int,) -> ()"), .member(19, "method Get(a: int b: int) -> ()"),
    .member(12, "method Get(_a: int) -> ()"), .member(12, "method Get(a__b: int) -> ()"),
    .member(12, "method Get(2a: int) -> ()"), .member(12, "method Get(a-b: int) -> ()"),
    .member(20, "method Get(a: int, a: string) -> ()"), .member(15, "method Get(a: integer) -> ()"),
    .member(16, "method Get(a: ??int) -> ()"), .member(17, "method Get(a: []) -> ()"),
    .member(15, "method Get(a: [int]bool) -> ()"), .member(15, "method Get(a: ) -> ()"),
    .member(15, "method Get(a: {}) -> ()"), .member(8, "type A string"), .member(7, "type A"),
    .member(9, "type A (,)"), .member(12, "type A (a, b: int)"), .member(17, "type A (a: int, b)"),
    .member(12, "type A (a, a)"), .member(8, "error A"), .member(9, "error A (a, b)"),
    .member(20, "method Get() -> () error A ()"), .member(16, "method Get() ->"),
    .member(12, "error A () ; error B ()"), .member(9, "type A (\"a\": int)"),
  ]
}

@Suite struct InterfaceRejectionTests {
  @Test(arguments: Rejection.all)
  func `what the grammar does not have is refused where it stands`(rejection: Rejection) {
    let error = #expect(throws: InterfaceSyntaxError.self) {
      try InterfaceParser.parse(rejection.text)
    }
    #expect(error?.line == rejection.line)
    #expect(error?.column == rejection.column)
  }

  @Test func `the place and the reason are told in one line`() {
    let error = #expect(throws: InterfaceSyntaxError.self) {
      try InterfaceParser.parse("interface org.example\ntype a ()")
    }
    #expect(
      error?.description == "2:6: a name that begins with a capital letter should be here")
  }
}
