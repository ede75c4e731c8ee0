/// An instant: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted. Arithmetic stops
/// at the limits of 64 bits.
package struct Timestamp: Hashable, Comparable, Sendable, Codable {
  package var milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package init(from decoder: any Swift.Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }

  package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  /// The instant `span` later.
  package static func + (instant: Self, span: TimeSpan) -> Self {
    Self(milliseconds: instant.milliseconds.addingClamped(span.milliseconds))
  }

  /// The instant `span` earlier.
  package static func - (instant: Self, span: TimeSpan) -> Self {
    Self(milliseconds: instant.milliseconds.subtractingClamped(span.milliseconds))
  }

  /// The span from `earlier` to `later`; negative when they are the other way round.
  package static func - (later: Self, earlier: Self) -> TimeSpan {
    TimeSpan(milliseconds: later.milliseconds.subtractingClamped(earlier.milliseconds))
  }
}
