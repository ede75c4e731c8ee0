import FoundationEssentials
import Testing
import Varlink

@Suite struct JSONValueTests {
  private func read(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  private func written(_ value: JSONValue) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test(arguments: [
    ("null", JSONValue.null), ("true", .bool(true)), ("false", .bool(false)), ("0", .int(0)),
    ("1", .int(1)), ("-9223372036854775808", .int(.min)), ("9223372036854775807", .int(.max)),
    ("3.25", .double(3.25)), ("\"\"", .string("")), ("\"\\u0000é\"", .string("\0é")),
    ("[]", .array([])), ("[1,null,[true]]", .array([.int(1), .null, .array([.bool(true)])])),
    ("{}", .object([:])), ("{\"a\":{\"b\":null}}", .object(["a": .object(["b": .null])])),
  ])
  func `each kind of value is read as what it is`(text: String, value: JSONValue) throws {
    #expect(try read(text) == value)
  }

  @Test(arguments: [
    "null", "true", "-9223372036854775808", "9223372036854775807", "3.25", "\"two words\"",
    "[1,null,[true]]", "{\"a\":{\"b\":null},\"c\":[\"d\"]}",
  ])
  func `what was read is written as it was`(text: String) throws {
    #expect(try written(read(text)) == text)
  }

  @Test func `numbers and truth are not mixed up`() throws {
    #expect(try read("1") != read("true"))
    #expect(try read("\"1\"") != read("1"))
  }

  @Test(arguments: ["", "{", "{]", "nul", "\"a", "{\"a\" 1}", "{} {}", "'a'", "NaN"])
  func `what is no JSON is refused`(text: String) {
    #expect(throws: DecodingError.self) { try read(text) }
  }

  @Test func `nesting without end is refused and does no harm`() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(throws: DecodingError.self) { try read(deep) }
  }

  @Test func `what is no number of JSON is never written`() {
    #expect(throws: EncodingError.self) { try written(.double(.nan)) }
    #expect(throws: EncodingError.self) { try written(.double(.infinity)) }
  }

  @Test func `members are those of an object alone`() throws {
    #expect(try read("{\"a\":1}").members == ["a": .int(1)])
    #expect(try read("[1]").members == nil)
  }
}
