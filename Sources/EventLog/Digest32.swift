package import Crypto

/// A SHA-256 digest, kept as four big-endian words so that it needs no heap.
package struct Digest32: Hashable, Sendable, CustomStringConvertible {
  package let first: UInt64
  package let second: UInt64
  package let third: UInt64
  package let fourth: UInt64

  /// Thirty-two zero bytes: what stands before the first event of a stream.
  package static let zero = Digest32(0, 0, 0, 0)

  private init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  /// Makes a digest from its bytes; nil when they are not exactly 32.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.init(words: bytes)
  }

  /// Makes a digest from what `SHA256` computed.
  package init(_ digest: SHA256.Digest) { self.init(words: digest) }

  private init(words bytes: some Sequence<UInt8>) {
    var iterator = bytes.makeIterator()
    func word() -> UInt64 {
      var word: UInt64 = 0
      for _ in 0..<8 { word = word << 8 | UInt64(iterator.next() ?? 0) }
      return word
    }
    self.init(word(), word(), word(), word())
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    bytes.append(self)
    return bytes
  }

  package var description: String { bytes.hex }
}

extension [UInt8] {
  /// Appends the 32 bytes of `digest`.
  mutating func append(_ digest: Digest32) {
    append(bigEndian: digest.first)
    append(bigEndian: digest.second)
    append(bigEndian: digest.third)
    append(bigEndian: digest.fourth)
  }
}
