import Crypto

/// What of a checkpoint a person keeps on paper: a place in the log and 36 letters and digits, which
/// follow from all heads at that place. The paper is the witness, so it needs no signature.
///
/// The code is 22 bytes in Crockford's base 32: the first 20 of SHA-256("kith paper 1" ‖ log 16 ‖
/// seq 8 ‖ root 32), then the first 2 of SHA-256("kith paper check 1" ‖ seq 8 ‖ those 20), by which a
/// slip of the pen is told from a log that changed.
package struct PaperCode: Hashable, Sendable, CustomStringConvertible {
  package var seq: Int64
  private var digest: [UInt8]

  package init(log: LogID, seq: Int64, root: Digest32) {
    self.seq = seq
    var bytes = [UInt8]("kith paper 1".utf8)
    bytes.append(bigEndian: log.high)
    bytes.append(bigEndian: log.low)
    bytes.append(bigEndian: seq)
    bytes.append(root)
    digest = Array(HashChain.digest(of: bytes).bytes.prefix(20))
  }

  /// Reads what was written down: the place, then the code; small letters, blanks and hyphens do not
  /// matter, nor O for 0 and I or L for 1. Nil when it was not copied right.
  package init?(_ text: String) {
    let words = text.split { $0.isWhitespace }
    guard let place = words.first.flatMap({ Int64($0) }), place > 0 else { return nil }
    var letters: [UInt8] = []
    for character in words.dropFirst().joined().uppercased() where character != "-" {
      switch character {
      case "O": letters.append(0)
      case "I", "L": letters.append(1)
      default:
        guard let value = Self.alphabet.firstIndex(of: character) else { return nil }
        letters.append(UInt8(value))
      }
    }
    guard letters.count == 36 else { return nil }
    let bytes = Self.bytes(of: letters)
    seq = place
    digest = Array(bytes.prefix(20))
    // The last letter has bits to spare, which count too.
    let written = String(letters.map { Self.alphabet[Int($0)] })
    guard Self.text(of: digest + check) == written else { return nil }
  }

  /// "1234 7KQ2-M8FD-…": the place and nine groups of four.
  package var description: String {
    let letters = Array(Self.text(of: digest + check))
    let groups = stride(from: 0, to: letters.count, by: 4).map {
      String(letters[$0..<min($0 + 4, letters.count)])
    }
    return "\(seq) \(groups.joined(separator: "-"))"
  }

  private var check: [UInt8] {
    var bytes = [UInt8]("kith paper check 1".utf8)
    bytes.append(bigEndian: seq)
    return Array(HashChain.digest(of: bytes + digest).bytes.prefix(2))
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Five bits a letter, the last one filled up with zeros.
  private static func text(of bytes: [UInt8]) -> String {
    var text = ""
    var value: UInt32 = 0
    var bits = 0
    for byte in bytes {
      value = value << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[Int(value >> UInt32(bits) & 31)])
      }
      value &= (1 << UInt32(bits)) - 1
    }
    if bits > 0 { text.append(alphabet[Int(value << UInt32(5 - bits) & 31)]) }
    return text
  }

  private static func bytes(of letters: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var value: UInt32 = 0
    var bits = 0
    for letter in letters {
      value = value << 5 | UInt32(letter)
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(bits)))
        value &= (1 << UInt32(bits)) - 1
      }
    }
    return bytes
  }
}
