package import Domain

extension Timestamp {
  /// Monday 2 November 2026, 09:00 UTC: when tests begin unless they say otherwise.
  package static let testStart = Timestamp(milliseconds: 1_793_610_000_000)
}

extension ZoneName {
  package static let london = Self("Europe/London")
  package static let newYork = Self("America/New_York")
}

extension EventTime {
  /// Something recorded as it happened.
  package init(at moment: Timestamp, zone: ZoneName = .london) {
    self.init(recordedAt: moment, occurredAt: moment, zone: zone)
  }
}

/// The day written `2026-12-01`. A test with another text is wrong and stops.
package func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("\(text) is not a day.") }
  return date
}

/// The time of day written `15:00`. A test with another text is wrong and stops.
package func clock(_ text: String) -> TimeOfDay {
  guard let time = TimeOfDay(text) else { preconditionFailure("\(text) is not a time of day.") }
  return time
}

/// The wall-clock reading written `2026-12-01T15:00`. A test with another text is wrong and stops.
package func civil(_ text: String) -> CivilDateTime {
  guard let civil = CivilDateTime(text) else { preconditionFailure("\(text) is not a time.") }
  return civil
}

/// The agreed time written `2026-12-01T15:00`, in `zone`.
package func agreed(_ text: String, _ zone: ZoneName = .london) -> AgreedTime {
  AgreedTime(civil: civil(text), zone: zone)
}

/// The instant of the wall-clock reading written `2026-12-01T15:00`, in one of the standard zones.
package func instant(_ text: String, _ zone: ZoneName = .london) -> Timestamp {
  FixedZones.standard.instant(of: agreed(text, zone))
}
