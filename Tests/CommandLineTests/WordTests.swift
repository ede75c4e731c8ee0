import ControlAPI
import Testing

@testable import kith

@Test(arguments: [
  ("s7 thu 16:00", "s7", "thu 16:00"), ("thu 16:00", "", "thu 16:00"),
  ("sam called", "", "sam called"), ("s7", "s7", ""), ("", "", ""),
])
func `an id at the head is told apart from words`(words: String, id: String, rest: String) {
  let split = splitID(words.split(separator: " ").map(String.init), prefix: "s")
  #expect(split.id ?? "" == id)
  #expect(split.rest.joined(separator: " ") == rest)
}

/// Homework, outcome and words, separated by bars.
@Test(arguments: [
  ("partly it went on", "|partly|it went on"), ("h2 tried", "h2|tried|"),
  ("not-this-time", "|notThisTime|"), ("h1 not this time too tired", "h1|notThisTime|too tired"),
  ("not", "|notThisTime|"), ("1", "|tried|"), ("we talked", "||we talked"),
  ("hello there", "||hello there"),
])
func `the words after tried are told apart`(words: String, parts: String) {
  let answer = TriedAnswer(words.split(separator: " ").map(String.init))
  let note = answer.note.joined(separator: " ")
  #expect("\(answer.homework ?? "")|\(answer.outcome?.rawValue ?? "")|\(note)" == parts)
}

@Test(arguments: [
  ("16, weekly", "16 weekly"), ("12", "12 "), ("weekly", " weekly"),
  ("12, every two weeks", "12 every-two-weeks"), ("Fortnightly, 8", "8 every-two-weeks"),
  ("16, twice a week", "16 twice-weekly"), ("20, every 5 days", "20 every-5-days"),
  ("6,monthly", "6 monthly"),
])
func `how many and how often is read as people say it`(text: String, expected: String) throws {
  let agreed = try #require(AgreedRhythm(text))
  #expect("\(agreed.count.map(String.init) ?? "") \(agreed.cadence ?? "")" == expected)
}

@Test(arguments: [
  "", ",", "16,", "0", "61", "16, 12", "weekly, monthly", "now and then", "every now and then",
  "16, every 91 days", "16, every 0 days", "1, weekly, monthly",
])
func `a rhythm that the daemon would refuse is asked for again`(text: String) {
  #expect(AgreedRhythm(text) == nil)
}

@Test func `a kind is typed with hyphens and sent as the interface has it`() {
  #expect(camelCase("practise-skill") == "practiseSkill")
  #expect(camelCase("observe") == "observe")
  #expect(camelCase("") == "")
}

@Test(arguments: [
  (50.0, "50.0"), (62.449, "62.4"), (-0.25, "-0.3"), (0.04, "0.0"), (99.95, "100.0"),
])
func `a score has one digit after the point`(number: Double, text: String) {
  #expect(oneDecimal(number) == text)
}

@Test func `things are counted in words that fit their number`() {
  #expect(counted(1, "thing") == "1 thing")
  #expect(counted(2, "entry", "entries") == "2 entries")
}

@Test func `the first line of a text says that there is more`() {
  #expect("one\ntwo".firstLine == "one …")
  #expect("\none".firstLine == "one")
  #expect("".firstLine == "")
}

@Test func `words lose white space at both ends and nowhere else`() {
  #expect("  a b \t".trimmed == "a b")
  #expect(" \u{2003}".trimmed == "")
}

@Test func `a command id is 32 hexadecimal digits and another each time`() {
  let ids = (0..<100).map { _ in CommandID.make() }
  #expect(Set(ids).count == 100)
  #expect(ids.allSatisfy { $0.utf8.count == 32 })
  #expect(ids.joined().allSatisfy { "0123456789abcdef".contains($0) })
}
