/// An identifier of 16 bytes, kept as two big-endian words so that it needs no heap and sorts as its
/// bytes do.
package protocol SixteenByteID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first 8 bytes, read as one big-endian number.
  var high: UInt64 { get }
  /// The last 8 bytes, read as one big-endian number.
  var low: UInt64 { get }

  /// Makes the identifier from its two big-endian words.
  init(high: UInt64, low: UInt64)
}

extension SixteenByteID {
  /// Makes the identifier from its bytes; nil when they are not exactly 16.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.init(
      high: UInt64(bigEndianBytes: bytes.prefix(8)), low: UInt64(bigEndianBytes: bytes.suffix(8)))
  }

  /// Makes the identifier from 32 hexadecimal digits in either case; nil for any other text.
  package init?(hex: String) {
    guard let bytes = [UInt8](hex: hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// Makes a random identifier from `generator`.
  package init(using generator: inout some RandomNumberGenerator) {
    self.init(high: generator.next(), low: generator.next())
  }

  /// Makes a random identifier from the system's secure generator.
  package static func random() -> Self {
    var generator = SecureRandomness()
    return Self(using: &generator)
  }

  /// The 16 bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    bytes.append(bigEndian: high)
    bytes.append(bigEndian: low)
    return bytes
  }

  /// The identifier as 32 lower-case hexadecimal digits.
  package var hex: String { bytes.hex }

  package var description: String { hex }

  package static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// The name of a stream: 16 random bytes that say nothing about what it holds.
package struct StreamID: SixteenByteID {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

/// The name of a log: 16 random bytes drawn when it is created and kept through restores.
package struct LogID: SixteenByteID {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

/// The name of a command, drawn by whoever sends it and repeated when it is sent again.
package struct CommandID: SixteenByteID {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}
