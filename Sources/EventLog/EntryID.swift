import Crypto

/// The name of one event: a UUIDv7 (RFC 9562 §5.7), or a UUIDv8 derived from its subject when the
/// same fact must always carry the same name.
package struct EntryID: SixteenByteID {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The name that always belongs to `subject`: its SHA-256, cut to 16 bytes and marked as a UUIDv8
  /// (RFC 9562 §5.8). Recording the same subject twice meets the log's unique index.
  package static func deterministic(for subject: [UInt8]) -> Self {
    let words = Digest32(SHA256.hash(data: subject))
    return Self(
      high: words.first & 0xFFFF_FFFF_FFFF_0FFF | 0x8000,
      low: words.second & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }
}

/// Draws UUIDv7 names that rise within one process, also when the clock stands still or steps back.
///
/// Rising names keep the log's unique index growing at its right edge, which is about three times as
/// fast as random ones. Within one millisecond the 74 random bits are counted up (RFC 9562 §6.2,
/// method 2).
package struct EntryIDGenerator: Sendable {
  private var milliseconds: Int64 = -1
  /// The 12 random bits beside the version.
  private var upper: UInt64 = 0
  /// The 62 random bits beside the variant.
  private var lower: UInt64 = 0

  package init() {}

  /// The next name for an event recorded at `now`, in milliseconds since 1970. A clock that steps
  /// back goes on from the last name; times before 1970 count as 1970.
  package mutating func next(at now: Int64, using random: inout some RandomNumberGenerator)
    -> EntryID
  {
    if now > milliseconds {
      milliseconds = max(now, 0)
      // The top bit is left clear, so that counting up has room.
      upper = random.next() & 0x7FF
      lower = random.next() & 0x3FFF_FFFF_FFFF_FFFF
    } else {
      countUp()
    }
    return EntryID(
      high: UInt64(milliseconds) << 16 | 0x7000 | upper, low: 0x8000_0000_0000_0000 | lower)
  }

  /// The next name, with bits from the system's secure generator.
  package mutating func next(at now: Int64) -> EntryID {
    var generator = SecureRandomness()
    return next(at: now, using: &generator)
  }

  private mutating func countUp() {
    lower = (lower + 1) & 0x3FFF_FFFF_FFFF_FFFF
    guard lower == 0 else { return }
    upper = (upper + 1) & 0xFFF
    guard upper == 0 else { return }
    milliseconds += 1
  }
}
