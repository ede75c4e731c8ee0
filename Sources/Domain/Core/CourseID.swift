/// Names a course for good: 128 random bits, also the name of its stream in the event log.
package struct CourseID: Hashable, Sendable {
  package let bits: UInt128

  package init(bits: UInt128) { self.bits = bits }
}

extension CourseID: CustomStringConvertible, Codable {
  /// 32 hexadecimal digits.
  package var description: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// Reads 32 hexadecimal digits; nil for anything else.
  package init?(_ text: some StringProtocol) {
    // The standard library would take a sign as well.
    guard text.utf8.count == 32, let first = text.first, first.isHexDigit,
      let bits = UInt128(text, radix: 16)
    else { return nil }
    self.bits = bits
  }

  package init(from decoder: any Swift.Decoder) throws {
    self = try decodeText(from: decoder, as: "32 hexadecimal digits") { Self($0) }
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}
