import TestSupport
import Testing

@testable import CivilTime
@testable import Domain

/// Typed on Tuesday 1 December 2026 at 14:00.
@Test(arguments: [
  ("2026-12-22..2027-01-05", "2026-12-22", "2027-01-05"),
  ("22 dec to 5 jan", "2026-12-22", "2027-01-05"),
  ("22 dec until 5 jan", "2026-12-22", "2027-01-05"),
  ("tomorrow through friday", "2026-12-02", "2026-12-04"),
  ("friday to monday", "2026-12-04", "2026-12-07"),
  ("2026-12-24", "2026-12-24", "2026-12-24"),
])
func `a range has a first and a last day`(text: String, from: String, through: String) throws {
  let range = try TimeExpression.readRange(text, context())
  #expect(range.from == day(from))
  #expect(range.through == day(through))
}

@Test(arguments: ["..", "2026-12-22..", "..2027-01-05", "a to b", "22 dec..5 jan..6 jan"])
func `half a range is refused`(text: String) {
  #expect(throws: ExpressionError.self) { try TimeExpression.readRange(text, context()) }
}

@Test(arguments: [
  ("24h,60m", [86_400, 3600]), ("90s", [90]), ("7d", [604_800]), ("1h30m", [5400]),
  ("24h, 60m", [86_400, 3600]), ("2 hours", [7200]), ("60M", [3600]), ("0s", [0]),
])
func `lengths of time are read in their order`(text: String, seconds: [Int]) throws {
  #expect(try SpanExpression.readList(text) == seconds.map { .seconds($0) })
}

@Test(arguments: [
  "", "24", "h", "24h,", ",24h", "1x", "1.5h", "-1h", "99999999s", "24h 60",
  String(repeating: "1h,", count: 20) + "1h",
])
func `what is no length of time is refused with what is understood`(text: String) {
  let error = #expect(throws: ExpressionError.self) { try SpanExpression.readList(text) }
  #expect(error?.message.contains("24h,60m") == true)
}
