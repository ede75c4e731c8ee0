import FoundationEssentials
import TestSupport
import Testing
import Varlink

@Suite struct JSONPropertyTests {
  private let tokens = [
    "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "\"é\"", "1", "-2.5", "1e2 ", "01", "-",
    "\"", "true", "null", " ", "\t", "\\", "nul",
  ]

  private func value(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 3 ? 5 : 7), using: &generator) {
    case 0: .null
    case 1: .bool(.random(using: &generator))
    case 2: .int(.random(in: .min ... .max, using: &generator))
    case 3: .double(.random(in: -1e9...1e9, using: &generator))
    case 4:
      .string(["", "two words", "\"\\\u{1}\u{7F}", "é漢👩‍🚀\0"].randomElement(using: &generator) ?? "")
    case 5:
      .array(
        (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
          value(&generator, depth: depth + 1)
        })
    default:
      .object(
        Dictionary(
          (0..<Int.random(in: 0..<4, using: &generator)).map {
            ("member \($0)", value(&generator, depth: depth + 1))
          }
        ) { first, _ in first })
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `whatever is written is JSON, and is read as what it was`(seed: UInt64) throws {
    var generator = SeededGenerator(exactly: seed)
    for _ in 0..<200 {
      let value = value(&generator, depth: 0)
      let bytes = Array(try JSONEncoder().encode(value))
      #expect(JSONGrammar.isText(bytes))
      #expect(try JSONDecoder().decode(JSONValue.self, from: Data(bytes)) == value)
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `the decoder reads whatever the grammar takes`(seed: UInt64) throws {
    var generator = SeededGenerator(exactly: seed)
    var taken = 0
    for _ in 0..<5000 {
      let count = Int.random(in: 1...7, using: &generator)
      let text = (0..<count).map { _ in tokens.randomElement(using: &generator) ?? "" }.joined()
      guard JSONGrammar.isText(Array(text.utf8)) else { continue }
      taken += 1
      #expect(throws: Never.self, "\(text)") {
        try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
      }
    }
    #expect(taken > 100)
  }
}
