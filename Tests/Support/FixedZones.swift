package import Domain

/// Rules of zones from a table in the test, so that no test depends on a system's zone files.
package struct FixedZones: ZoneRules {
  /// What the clocks of a zone are ahead of UTC from a moment on.
  package struct Change: Hashable, Sendable {
    package var from: Timestamp
    package var offsetSeconds: Int64

    package init(from: Timestamp, offsetSeconds: Int64) {
      self.from = from
      self.offsetSeconds = offsetSeconds
    }
  }

  /// What a zone had before its first change, and its changes, the earliest first.
  package struct Zone: Hashable, Sendable {
    package var offsetSeconds: Int64
    package var changes: [Change]

    package init(offsetSeconds: Int64, changes: [Change] = []) {
      self.offsetSeconds = offsetSeconds
      self.changes = changes
    }
  }

  /// By name; any other name reads as UTC.
  package var zones: [ZoneName: Zone]

  package init(_ zones: [ZoneName: Zone]) { self.zones = zones }

  /// London and New York as they are from 2026 to 2027, with gaps and overlaps, and Kathmandu.
  package static let standard = Self([
    .london: Zone(
      offsetSeconds: 0,
      changes: [
        utc("2026-03-29T01:00", 3600), utc("2026-10-25T01:00", 0),
        utc("2027-03-28T01:00", 3600), utc("2027-10-31T01:00", 0),
      ]),
    .newYork: Zone(
      offsetSeconds: -18_000,
      changes: [
        utc("2026-03-08T07:00", -14_400), utc("2026-11-01T06:00", -18_000),
        utc("2027-03-14T07:00", -14_400), utc("2027-11-07T06:00", -18_000),
      ]),
    ZoneName("Asia/Kathmandu"): Zone(offsetSeconds: 20_700),
  ])

  /// A change at a moment written as UTC.
  package static func utc(_ text: String, _ offsetSeconds: Int64) -> Change {
    Change(
      from: Timestamp(milliseconds: civilReading(text).secondNumber * 1_000),
      offsetSeconds: offsetSeconds)
  }

  package func instant(of agreed: AgreedTime) -> Timestamp {
    let wall = agreed.civil.secondNumber
    guard let zone = zones[agreed.zone] else { return Timestamp(milliseconds: wall * 1_000) }
    var offset = zone.offsetSeconds
    for change in zone.changes {
      // By the clocks of before the change it is the first of two in an overlap, and in a gap the
      // reading moved forward; both are what the rules ask for.
      let before = Timestamp(milliseconds: (wall - offset) * 1_000)
      let after = Timestamp(milliseconds: (wall - change.offsetSeconds) * 1_000)
      if before < change.from || after < change.from { break }
      offset = change.offsetSeconds
    }
    return Timestamp(milliseconds: (wall - offset) * 1_000)
  }

  package func civil(at instant: Timestamp, in zone: ZoneName) -> CivilDateTime {
    let zone = zones[zone] ?? Zone(offsetSeconds: 0)
    let offset = zone.changes.last { $0.from <= instant }?.offsetSeconds ?? zone.offsetSeconds
    let second = instant.milliseconds / 1_000 - (instant.milliseconds % 1_000 < 0 ? 1 : 0)
    return CivilDateTime(secondNumber: second).adding(seconds: offset)
  }
}

/// `civil`, under a name that the method of the same name does not hide.
private func civilReading(_ text: String) -> CivilDateTime { civil(text) }
