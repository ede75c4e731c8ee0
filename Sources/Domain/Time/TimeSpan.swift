/// An elapsed time in milliseconds; may be negative. It stops at the limits of 64 bits.
package struct TimeSpan: Hashable, Comparable, Sendable, Codable {
  package var milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package init(from decoder: any Swift.Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }

  /// So many seconds.
  package static func seconds(_ count: Int) -> Self { Self(count, of: 1_000) }
  /// So many minutes of 60 seconds.
  package static func minutes(_ count: Int) -> Self { Self(count, of: 60_000) }
  /// So many hours of 60 minutes.
  package static func hours(_ count: Int) -> Self { Self(count, of: 3_600_000) }
  /// Days of exactly 24 hours; a civil day may be longer or shorter.
  package static func days(_ count: Int) -> Self { Self(count, of: 86_400_000) }

  private init(_ count: Int, of milliseconds: Int64) {
    self.init(milliseconds: Int64(count).multipliedClamped(by: milliseconds))
  }

  package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
