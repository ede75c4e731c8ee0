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
    let count = hex.utf8.count
    guard count.isMultiple(of: 2) else { return nil }
    self = []
    reserveCapacity(count / 2)
    var upper: UInt8?
    for digit in hex.utf8 {
      guard let value = Self.value(ofDigit: digit) else { return nil }
      if let high = upper {
        append(high << 4 | value)
        upper = nil
      } else {
        upper = value
      }
    }
  }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The bytes in lower-case hexadecimal, two digits each.
  var hex: String {
    func digit(_ value: UInt8) -> UInt8 {
      value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }
    var digits: [UInt8] = []
    digits.reserveCapacity(count * 2)
    for byte in self {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
