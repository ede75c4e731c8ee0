import TestSupport
import Testing

@testable import CivilTime
@testable import Domain

@Test(arguments: [
  "", "   ", "next blursday", "2027-02-30 15:00", "31 june", "25:00", "12:60", "13pm", "0am",
  "tomorrow tomorrow", "15:00 16:00", "in 3", "in three", "3 days", "tomorrow 3", "in 99999 days",
  "now 15:00", "01/02", "2026-12-01 2026-12-02", "2026-12-01T15:00 16:00", "soon", "🙂",
])
func `what cannot be read is refused with what is understood`(text: String) {
  let message = complaint(text)
  #expect(message?.contains("is not a time that Kith understands") == true)
  #expect(message?.contains("tomorrow 17:00") == true)
  #expect(message?.contains("2026-12-01 15:00") == true)
}

@Test(arguments: ["01/02/2027", "01.02.2027 15:00", "15:00 1/2/2027"])
func `a date that reads two ways is refused with both`(text: String) {
  let message = complaint(text) ?? ""
  #expect(message.contains("two ways"))
  #expect(message.contains("2027-02-01"))
  #expect(message.contains("2027-01-02"))
}

@Test func `a date in another order that reads one way is shown as Kith writes it`() {
  let message = complaint("25/12/2026 15:00") ?? ""
  #expect(!message.contains("two ways"))
  #expect(message.contains("2026-12-25"))
}

@Test func `a date in another order that is no day is shown an example`() {
  let message = complaint("31/02/2027") ?? ""
  #expect(!message.contains("two ways"))
  #expect(message.contains("2026-12-01"))
}

@Test func `a time that clocks skip is refused with one that exists`() {
  let message = complaint("2027-03-28 01:30") ?? ""
  #expect(message.contains("There is no 01:30 on Sunday 28 March 2027 in Europe/London"))
  #expect(message.contains("Try 02:30"))
}

@Test func `an unknown zone is refused by its name`() {
  let message = complaint("2026-12-01 15:00 Mars/Base") ?? ""
  #expect(message.contains("no time zone called Mars/Base"))
}

@Test(arguments: [
  "2900-01-01 15:00", "0001-01-01", "in 5000 months", "1900-01-01T00:00:00+14:00",
  "2200-12-31T23:00:00-10:00",
])
func `a year that nobody plans for is refused`(text: String) {
  #expect(complaint(text)?.contains("too far away") == true)
}

@Test func `what steers a terminal is not shown back`() {
  let message = complaint("\u{1B}[31mtomorrow\u{7}") ?? "\u{1B}"
  #expect(!message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
}

@Test func `a long text is shown back in part`() {
  let message = complaint(String(repeating: "soon ", count: 100)) ?? ""
  #expect(message.count < 300)
  #expect(message.contains("…"))
}

@Test(arguments: [UInt64(1), 2, 3])
func `any words at all are read or refused, and nothing else happens`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let pieces = [
    "next", "last", "in", "ago", "3", "a", "tue", "friday", "dec", "1", "29", "feb", "2027",
    "15:00", "3pm", "pm", "noon", "night", "week", "days", "months", "2026-12-01", "..", "to",
    "at", "UTC", "Europe/Lisbon", "2026-12-01T15:00Z", "-", "é", "١", "00:00:00", "9999", "+",
  ]
  for _ in 0..<400 {
    let words = (0..<Int.random(in: 1...5, using: &generator)).compactMap { _ in
      pieces.randomElement(using: &generator)
    }
    for direction in [ExpressionContext.Direction.future, .past] {
      guard let read = try? TimeExpression.read(words.joined(separator: " "), context(direction))
      else { continue }
      #expect((1900...2200).contains(read.date.year))
      #expect((read.time == nil) == (read.instant == nil))
    }
  }
}
