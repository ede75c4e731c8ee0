import TestSupport
import Testing

@testable import CivilTime
@testable import Domain

/// Typed on Tuesday 1 December 2026 at 14:00.
@Test(arguments: [
  ("tomorrow 17:00", "2026-12-02 17:00"),
  ("17:00 tomorrow", "2026-12-02 17:00"),
  ("Tomorrow, at 5pm", "2026-12-02 17:00"),
  ("today 15:00", "2026-12-01 15:00"),
  ("tonight", "2026-12-01 21:00"),
  ("tomorrow", "2026-12-02"),
  ("friday", "2026-12-04"),
  ("fri 9am", "2026-12-04 09:00"),
  ("on friday at 9:30", "2026-12-04 09:30"),
  ("friday evening", "2026-12-04 19:00"),
  ("this friday", "2026-12-04"),
  ("next friday", "2026-12-04"),
  ("next tuesday", "2026-12-08"),
  ("next week", "2026-12-08"),
  ("in 3 days", "2026-12-04"),
  ("in 3 days 15:00", "2026-12-04 15:00"),
  ("in a week", "2026-12-08"),
  ("in 2 months", "2027-02-01"),
  ("in 90 minutes", "2026-12-01 15:30"),
  ("in an hour", "2026-12-01 15:00"),
  ("now", "2026-12-01 14:00"),
  ("15:00", "2026-12-01 15:00"),
  ("3 pm", "2026-12-01 15:00"),
  ("3:30pm", "2026-12-01 15:30"),
  ("noon", "2026-12-02 12:00"),
  ("midnight", "2026-12-02 00:00"),
  ("12am", "2026-12-02 00:00"),
  ("2026-12-01 15:00", "2026-12-01 15:00"),
  ("2026-12-01T15:00", "2026-12-01 15:00"),
  ("2026-12-01T15:00:00", "2026-12-01 15:00"),
  ("2026-12-01T15:00Z", "2026-12-01 15:00"),
  ("2026-12-01T15:00:00+05:45", "2026-12-01 09:15"),
  ("1 december 15:00", "2026-12-01 15:00"),
  ("December 1 2027", "2027-12-01"),
  ("1st dec 2027 15:00", "2027-12-01 15:00"),
  ("30 nov", "2027-11-30"),
  ("29 february", "2028-02-29"),
])
func `what a person types for something to come is read as they mean it`(
  text: String, expected: String
) throws {
  #expect(try reading(text) == expected)
}

/// Typed on Tuesday 1 December 2026 at 14:00.
@Test(arguments: [
  ("yesterday 21:00", "2026-11-30 21:00"),
  ("friday night", "2026-11-27 21:00"),
  ("last night", "2026-11-30 21:00"),
  ("last tuesday", "2026-11-24"),
  ("last week", "2026-11-24"),
  ("3 weeks ago", "2026-11-10"),
  ("2 days ago 21:00", "2026-11-29 21:00"),
  ("an hour ago", "2026-12-01 13:00"),
  ("a month ago", "2026-11-01"),
  ("15:00", "2026-11-30 15:00"),
  ("13:00", "2026-12-01 13:00"),
  ("tuesday", "2026-12-01"),
  ("wednesday", "2026-11-25"),
  ("2 december", "2025-12-02"),
  ("29 february", "2024-02-29"),
])
func `what a person types for something past is looked for behind`(
  text: String, expected: String
) throws {
  #expect(try reading(text, .past) == expected)
}

/// On a Tuesday, `tue 15:00` means that day until three, and a week later from then on.
@Test(arguments: [
  ("2026-12-01T14:59", "2026-12-01 15:00"), ("2026-12-01T15:00", "2026-12-08 15:00"),
  ("2026-12-01T15:01", "2026-12-08 15:00"), ("2026-12-02T09:00", "2026-12-08 15:00"),
])
func `today's weekday with a time is today only while that time is to come`(
  now: String, expected: String
) throws {
  #expect(try reading("tue 15:00", at: now) == expected)
}

@Test(arguments: [
  ("2026-12-01T14:59", "2026-11-24 15:00"), ("2026-12-01T15:00", "2026-12-01 15:00"),
])
func `looking back, today's weekday with a time is today once that time has come`(
  now: String, expected: String
) throws {
  #expect(try reading("tue 15:00", at: now, .past) == expected)
}

@Test func `today's weekday alone is a week away, and today when looking back`() throws {
  #expect(try reading("tuesday") == "2026-12-08")
  #expect(try reading("tuesday", .past) == "2026-12-01")
}

@Test func `a zone at the end is the zone of the time`() throws {
  let read = try TimeExpression.read("2026-12-01 15:00 America/New_York", context())
  #expect(read.agreed == agreed("2026-12-01T15:00", .newYork))
  #expect(read.instant == instant("2026-12-01T20:00", .utc))
}

@Test func `today is the day where the person is, not where the machine is`() throws {
  // In London it is still the evening of the first.
  let early = context(at: "2026-12-02T02:00", zone: ZoneName("Asia/Kathmandu"))
  #expect(try TimeExpression.read("tomorrow", early).date == day("2026-12-03"))
}

@Test func `of a time that clocks show twice the first is taken, and that is told`() throws {
  let read = try TimeExpression.read("2027-10-31 01:30", context())
  #expect(read.isFirstOfTwo)
  #expect(read.instant == instant("2027-10-31T00:30", .utc))
  #expect(try !TimeExpression.read("2027-10-31 02:30", context()).isFirstOfTwo)
}

@Test func `an instant with its offset needs no choice between two`() throws {
  let read = try TimeExpression.read("2027-10-31T01:30:00+00:00", context())
  #expect(!read.isFirstOfTwo)
  #expect(read.instant == instant("2027-10-31T01:30", .utc))
}
