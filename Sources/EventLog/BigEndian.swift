extension UInt64 {
  /// The number that `bytes`, at most eight, spell with the most significant one first.
  init(bigEndianBytes bytes: some Sequence<UInt8>) {
    var value: UInt64 = 0
    for byte in bytes { value = value << 8 | UInt64(byte) }
    self = value
  }
}

extension [UInt8] {
  /// Appends the eight bytes of `value`, the most significant one first.
  mutating func append(bigEndian value: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }

  /// Appends the eight bytes of `value` in two's complement, the most significant one first.
  mutating func append(bigEndian value: Int64) { append(bigEndian: UInt64(bitPattern: value)) }

  /// The bytes that `hex` spells with two digits each; nil when it spells none.
  init?(hex: String) {
    let digits = hex.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2) else { return nil }
    self = []
    reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let upper = digits[index], let lower = digits[index + 1] else { return nil }
      append(UInt8(upper << 4 | lower))
    }
  }

  /// The bytes in lower-case hexadecimal, two digits each.
  var hex: String {
    let digits = [UInt8]("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
