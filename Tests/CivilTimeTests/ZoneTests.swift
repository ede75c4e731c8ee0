import TestSupport
import Testing

@testable import CivilTime
@testable import Domain

/// The instant written as UTC.
private func utc(_ text: String) -> Timestamp {
  Timestamp(seconds: civil(text).secondNumber)
}

private func zone(_ name: String) throws -> Zone { try ZoneDatabase().zone(ZoneName(name)) }

/// Clocks that go forward: the reading, what it moves to, and how far.
@Test(arguments: [
  ("Europe/Lisbon", "2027-03-28T01:30", "2027-03-28T01:30", 3600),
  ("America/New_York", "2027-03-14T02:30", "2027-03-14T07:30", 3600),
  ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45", 1800),
  ("America/Santiago", "2026-09-06T00:30", "2026-09-06T04:30", 3600),
  ("Africa/Casablanca", "2026-03-22T02:30", "2026-03-22T02:30", 3600),
  ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00", 86_400),
])
func `a skipped reading moves forward by the length of the gap`(
  name: String, reading: String, moved: String, seconds: Int
) throws {
  #expect(
    try zone(name).resolve(civil(reading)) == .gap(moved: utc(moved), seconds: seconds))
}

/// Clocks that go back: the reading and both its instants.
@Test(arguments: [
  ("Europe/Lisbon", "2026-10-25T01:30", "2026-10-25T00:30", "2026-10-25T01:30"),
  ("America/New_York", "2026-11-01T01:30", "2026-11-01T05:30", "2026-11-01T06:30"),
  ("Australia/Lord_Howe", "2027-04-04T01:45", "2027-04-03T14:45", "2027-04-03T15:15"),
  ("America/Santiago", "2026-04-04T23:30", "2026-04-05T02:30", "2026-04-05T03:30"),
  ("Africa/Casablanca", "2026-02-15T02:30", "2026-02-15T01:30", "2026-02-15T02:30"),
])
func `a reading that clocks show twice has two instants, the first first`(
  name: String, reading: String, first: String, second: String
) throws {
  #expect(
    try zone(name).resolve(civil(reading)) == .overlap(first: utc(first), second: utc(second)))
}

@Test func `Kathmandu is five hours and three quarters ahead all year`() throws {
  let kathmandu = try zone("Asia/Kathmandu")
  #expect(kathmandu.civil(at: utc("2026-12-01T09:15")) == civil("2026-12-01T15:00"))
  #expect(kathmandu.resolve(civil("2026-06-01T15:00")) == .unique(utc("2026-06-01T09:15")))
}

@Test func `parts of a second do not change what a clock shows, before 1970 either`() throws {
  let lisbon = try zone("Europe/Lisbon")
  let later = Timestamp(milliseconds: utc("2026-12-01T15:00").milliseconds + 999)
  #expect(lisbon.civil(at: later) == civil("2026-12-01T15:00"))
  let early = Timestamp(milliseconds: -1)
  #expect(lisbon.civil(at: early) == civil("1970-01-01T00:59:59"))
}

@Test func `the database takes the first of two instants, and moves what is skipped`() {
  let zones = ZoneDatabase()
  let lisbon = ZoneName("Europe/Lisbon")
  #expect(zones.instant(of: agreed("2026-10-25T01:30", lisbon)) == utc("2026-10-25T00:30"))
  #expect(zones.instant(of: agreed("2027-03-28T01:30", lisbon)) == utc("2027-03-28T01:30"))
}

@Test(arguments: ["Europe/Lisbon", "UTC", "Pacific/Apia"])
func `the first and the last instant there are show the first and the last reading`(
  name: String
) throws {
  let zone = try zone(name)
  #expect(zone.civil(at: Timestamp(milliseconds: .min)) == civil("0001-01-01T00:00"))
  #expect(zone.civil(at: Timestamp(milliseconds: .max)) == civil("9999-12-31T23:59:59"))
  let unknown = ZoneName("Nowhere/Else")
  let first = ZoneDatabase().civil(at: Timestamp(milliseconds: .min), in: unknown)
  #expect(first == civil("0001-01-01T00:00"))
}
