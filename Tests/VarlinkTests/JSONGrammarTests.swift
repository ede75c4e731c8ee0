import Testing
import Varlink

@Suite struct JSONGrammarTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "7", "-7", "10", "1.5", "-0.5", "1e5", "1E+5", "1.5e-10",
    "\"\"", "\"a\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\"", "\"é 漢 👩‍🚀 \u{7F}\"", "[]",
    "[ ]",
    "[1]", "[1,[2,[]],{}]", "{}", "{ }", "{\"\":1}", "{\"a\":{\"b\":[null]},\"c\":true}",
    " \t\r\n{ \"a\" : 1 , \"b\" : [ 2 , 3 ] } \n", "9223372036854775808", "1e999",
  ])
  func `what RFC 8259 has is JSON`(text: String) {
    #expect(JSONGrammar.isText(Array(text.utf8)))
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "NaN", "Infinity", "undefined", "01", "-", "-01", "+1", ".5",
    "1.", "1.e3", "1e", "1e+", "0x10", "1_000", "'a'", "\"", "\"a", "\"\\\"", "\"\\x\"",
    "\"\\u12\"",
    "\"\\u12g4\"", "\"\t\"", "\"\n\"", "\"a\u{1}\"", "[", "]", "[1", "[1,", "[1,]", "[,1]",
    "[1,,2]",
    "[1 2]", "[1]]", "[1}", "{", "}", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{a:1}",
    "{'a':1}", "{1:1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":01}", "{\"a\":-}",
    "{\"a\":\"\t\"}",
    "{} {}", "{}x", "1 2", "// c\n1", "/**/1", "\u{FEFF}{}", "\u{A0}1", "\u{B}1",
  ])
  func `anything else is not`(text: String) {
    #expect(!JSONGrammar.isText(Array(text.utf8)))
  }

  @Test(
    arguments: [
      [0xFF], [0x22, 0xC3, 0x28, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xC0, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
    ] as [[UInt8]])
  func `what is not UTF-8 is no JSON`(bytes: [UInt8]) {
    #expect(!JSONGrammar.isText(bytes))
  }

  @Test func `nesting has an end`() {
    func nested(_ depth: Int) -> [UInt8] {
      Array(String(repeating: "[", count: depth).utf8)
        + Array(String(repeating: "]", count: depth).utf8)
    }
    #expect(JSONGrammar.isText(nested(JSONGrammar.maximumDepth)))
    #expect(!JSONGrammar.isText(nested(100_000)))
  }
}
