package import Domain

/// What the meaning of an expression depends on.
package struct ExpressionContext: Sendable {
  /// Where an unclear day lies.
  package enum Direction: Hashable, Sendable {
    case future
    case past
  }

  package var now: Timestamp
  package var zone: ZoneName
  package var direction: Direction
  package var zones: ZoneDatabase

  package init(
    now: Timestamp, zone: ZoneName, direction: Direction, zones: ZoneDatabase
  ) {
    self.now = now
    self.zone = zone
    self.direction = direction
    self.zones = zones
  }
}

/// A time as it was read.
package struct ReadTime: Hashable, Sendable {
  package var date: CivilDate
  /// Nil when a day alone was said.
  package var time: TimeOfDay?
  package var zone: ZoneName
  /// The instant, when a time was said.
  package var instant: Timestamp?
  /// Whether clocks show the time twice that day, so that the first of the two was taken.
  package var isFirstOfTwo = false

  /// The wall-clock time, when one was said.
  package var agreed: AgreedTime? {
    time.map { AgreedTime(civil: CivilDateTime(date: date, time: $0), zone: zone) }
  }
}
