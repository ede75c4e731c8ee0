/// What two people agreed: a wall-clock time in a named zone. The instant is derived, and derived
/// again when the zone's rules change.
package struct AgreedTime: Hashable, Sendable, Codable {
  package var civil: CivilDateTime
  package var zone: ZoneName

  package init(civil: CivilDateTime, zone: ZoneName) {
    self.civil = civil
    self.zone = zone
  }
}

extension AgreedTime: CustomStringConvertible {
  /// `2026-12-01 15:00 Europe/Lisbon`.
  package var description: String { "\(civil) \(zone.identifier)" }
}
