/// Names a reminder, the same in every plan: 128 bits.
package struct ReminderID: Hashable, Sendable {
  package let bits: UInt128

  package init(bits: UInt128) { self.bits = bits }

  /// The FNV-1a hash of `text`, 128 bits wide (RFC 9923). It has to be stable, not secret.
  package init(hashing text: String) {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in text.utf8 {
      hash ^= UInt128(byte)
      hash &*= 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    bits = hash
  }

  /// A short form to type: `r` and the first eight digits.
  package var short: String { "r" + description.prefix(8) }
}

extension ReminderID: CustomStringConvertible, Codable {
  /// 32 hexadecimal digits.
  package var description: String { CourseID(bits: bits).description }

  package init(from decoder: any Swift.Decoder) throws {
    bits = try CourseID(from: decoder).bits
  }

  package func encode(to encoder: any Encoder) throws { try encodeText(description, to: encoder) }
}
