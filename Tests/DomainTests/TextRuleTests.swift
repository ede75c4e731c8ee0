import Domain
import TestSupport
import Testing

@Suite struct TextRuleTests {
  @Test func `a text of exactly 64 KiB is taken, one byte more is not`() {
    #expect(TextRule.problem(with: longest) == nil)
    #expect(TextRule.problem(with: tooLong) == .tooLong(bytes: 65_537))
    let accented = String(repeating: "é", count: 32_768)
    #expect(TextRule.problem(with: accented) == nil)
    #expect(TextRule.problem(with: accented + "é") == .tooLong(bytes: 65_538))
  }

  @Test(arguments: ["", " ", "\n", " \t\r\n ", "\u{00A0}\u{2003}"])
  func `a text without words is not taken`(text: String) {
    #expect(TextRule.problem(with: text) == .empty)
    #expect(TextRule.problem(withName: text) == .empty)
  }

  @Test(arguments: ["\u{0}", "\u{1B}[31m", "\u{7F}", "\u{9B}31m", "\u{8}", "\u{85}"])
  func `a control character is not taken`(text: String) {
    #expect(TextRule.problem(with: "a\(text)b") == .controlCharacter)
    #expect(TextRule.problem(withName: "a\(text)b") == .controlCharacter)
  }

  @Test func `lines and tabs belong to a text, and a lone carriage return does not`() {
    #expect(TextRule.problem(with: "one\ntwo\r\n\tthree") == nil)
    #expect(TextRule.problem(with: "one\rtwo") == .controlCharacter)
    #expect(TextRule.problem(with: "one\r") == .controlCharacter)
  }

  @Test(arguments: ["Sam\nJo", "Sam\r\nJo", "Sam\u{2028}Jo", "Sam\tJo"])
  func `a name is one line`(name: String) {
    #expect(TextRule.problem(withName: name) == .controlCharacter)
  }

  @Test func `a name has up to 60 characters`() {
    #expect(TextRule.problem(withName: "S") == nil)
    #expect(TextRule.problem(withName: String(repeating: "é", count: 60)) == nil)
    #expect(
      TextRule.problem(withName: String(repeating: "é", count: 61))
        == .nameTooLong(characters: 61))
  }

  @Test func `a character with marks without end does not pass as short`() {
    let name = "e" + String(repeating: "\u{301}", count: 2_000)
    #expect(name.count == 1)
    #expect(TextRule.problem(withName: name) == .nameTooLong(characters: 2_001))
    let families = String(repeating: "👨‍👩‍👧", count: 50)
    #expect(TextRule.problem(withName: families) == nil)
  }
}
