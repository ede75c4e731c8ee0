import TestSupport
import Testing

@testable import CivilTime
@testable import Domain

private let cadences: [Cadence] = [.weekly, .twiceWeekly, .everyTwoWeeks, .monthly, .everyDays(5)]

private let zones = [
  "Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "America/Santiago",
  "Africa/Casablanca", "Asia/Kathmandu",
]

extension GlibcTests {
  /// Three years of each cadence, asked of glibc one by one.
  @Test(arguments: zones, cadences)
  func `an afternoon stays the same on the wall clock across every clock change`(
    name: String, cadence: Cadence
  ) throws {
    let first = agreed("2026-01-30T15:00", ZoneName(name))
    let database = ZoneDatabase()
    try GlibcClocks.with(":\(name)") {
      for index in 0..<(cadence == .monthly ? 36 : 160) {
        let occurrence = cadence.occurrence(index, from: first, database)
        #expect(occurrence.civil.time == clock("15:00"))
        let second = database.instant(of: occurrence).seconds
        let shown = CivilDateTime(secondNumber: second + Int64(GlibcClocks.offset(at: second)))
        try #require(shown == occurrence.civil, "\(name) \(occurrence)")
      }
    }
  }
}

/// A weekly series at a time that a clock change skips: the skipped week, and the weeks beside it.
@Test(arguments: [
  ("Europe/Lisbon", "2027-03-21T01:30", "2027-03-28T02:30"),
  ("America/New_York", "2027-03-07T02:30", "2027-03-14T03:30"),
  ("Australia/Lord_Howe", "2026-09-27T02:15", "2026-10-04T02:45"),
  ("America/Santiago", "2026-08-30T00:30", "2026-09-06T01:30"),
  ("Africa/Casablanca", "2026-03-15T02:30", "2026-03-22T03:30"),
])
func `a skipped time moves forward that week alone`(
  name: String, first: String, moved: String
) {
  let start = agreed(first, ZoneName(name))
  let database = ZoneDatabase()
  #expect(Cadence.weekly.occurrence(1, from: start, database).civil == civil(moved))
  #expect(
    Cadence.weekly.occurrence(2, from: start, database).civil == start.civil.adding(days: 14))
  #expect(Cadence.everyTwoWeeks.occurrence(1, from: start, database).civil.time == start.civil.time)
}

@Test func `a time that clocks show twice keeps its reading and takes the first instant`() {
  let database = ZoneDatabase()
  let start = agreed("2026-10-18T01:30", ZoneName("Europe/Lisbon"))
  let second = Cadence.weekly.occurrence(1, from: start, database)
  #expect(second.civil == civil("2026-10-25T01:30"))
  #expect(database.instant(of: second).seconds == civil("2026-10-25T00:30").secondNumber)
}

@Test func `a monthly series on the 31st takes the last day of shorter months`() {
  let database = ZoneDatabase()
  let start = agreed("2026-01-31T15:00", ZoneName("Europe/Lisbon"))
  let days = (0..<4).map { Cadence.monthly.occurrence($0, from: start, database).civil.date }
  #expect(days == [day("2026-01-31"), day("2026-02-28"), day("2026-03-31"), day("2026-04-30")])
}
