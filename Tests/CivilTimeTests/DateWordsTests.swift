import TestSupport
import Testing

@testable import CivilTime
@testable import Domain

@Test(arguments: [
  ("2026-12-01", "today"), ("2026-12-02", "tomorrow"), ("2026-11-30", "yesterday"),
  ("2026-12-08", "Tuesday 8 December"), ("2027-01-05", "Tuesday 5 January 2027"),
])
func `a day is said as seen from today, with the year where it is another`(
  date: String, words: String
) {
  #expect(DateWords.relativeDay(day(date), today: day("2026-12-01")) == words)
}

@Test func `without a day of reading the year is always said`() {
  #expect(DateWords.day(day("2026-12-01")) == "Tuesday 1 December 2026")
}

@Test(arguments: [("15:00", "15:00"), ("09:05:59", "09:05"), ("00:00", "00:00")])
func `clocks have 24 hours and no seconds`(time: String, words: String) {
  #expect(DateWords.clock(clock(time)) == words)
}

@Test(arguments: [
  (1, "1 second"), (60, "1 minute"), (90, "90 seconds"), (3600, "60 minutes"), (5400, "90 minutes"),
  (7200, "2 hours"), (86_400, "24 hours"), (172_800, "2 days"), (90_000, "25 hours"),
])
func `a length of time is said in the largest unit that fits`(seconds: Int, words: String) {
  #expect(DateWords.span(.seconds(seconds)) == words)
}

@Test(arguments: [
  ("Europe/London", "2026-12-01T09:15:00+00:00"), ("Asia/Kathmandu", "2026-12-01T15:00:00+05:45"),
  ("America/New_York", "2026-12-01T04:15:00-05:00"),
])
func `an instant is written with its offset`(zone: String, text: String) throws {
  let moment = Timestamp(seconds: civil("2026-12-01T09:15").secondNumber)
  #expect(try DateWords.iso(moment, in: ZoneDatabase().zone(ZoneName(zone))) == text)
}

@Test func `what is written with its offset is read back as the same instant`() throws {
  let zone = try ZoneDatabase().zone(ZoneName("America/New_York"))
  let moment = Timestamp(seconds: civil("2026-11-01T06:30").secondNumber)
  let read = try TimeExpression.read(DateWords.iso(moment, in: zone), context())
  #expect(read.instant == moment)
}
