/// What turns wall-clock times into instants and back. Both functions are total: a zone that is
/// not known any more reads as UTC, since what was once accepted must always fold.
package protocol ZoneRules: Sendable {
  /// The instant of an agreed time. In an overlap (clocks set back) the first of the two; in a gap
  /// (clocks set forward) the instant that the time moved forward by the gap's length denotes.
  func instant(of agreed: AgreedTime) -> Timestamp

  /// What a wall clock in `zone` shows at `instant`, to the second.
  func civil(at instant: Timestamp, in zone: ZoneName) -> CivilDateTime
}
