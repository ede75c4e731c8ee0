/// Says whether bytes are one JSON text after RFC 8259, in UTF-8. Foundation's decoder takes more:
/// commas at the end, control characters, and anything for a number that nobody reads.
package struct JSONGrammar {
  /// How deep arrays and objects may be nested; Foundation's decoder goes as far.
  package static let maximumDepth = 512

  private let bytes: [UInt8]
  private var index = 0

  package static func isText(_ bytes: [UInt8]) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    var grammar = Self(bytes: bytes)
    guard grammar.value(depth: 0) else { return false }
    grammar.skipBlanks()
    return grammar.index == bytes.count
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) -> Bool {
    skipBlanks()
    guard depth <= Self.maximumDepth, index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "{"): return collection(to: "}", isNamed: true, depth: depth)
    case UInt8(ascii: "["): return collection(to: "]", isNamed: false, depth: depth)
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    default: return number()
    }
  }

  private mutating func collection(to end: Unicode.Scalar, isNamed: Bool, depth: Int) -> Bool {
    index += 1
    skipBlanks()
    if take(end) { return true }
    while true {
      if isNamed, !name() { return false }
      guard value(depth: depth + 1) else { return false }
      skipBlanks()
      if take(end) { return true }
      guard take(",") else { return false }
    }
  }

  /// The name of a member, with its colon.
  private mutating func name() -> Bool {
    skipBlanks()
    guard string() else { return false }
    skipBlanks()
    return take(":")
  }

  private mutating func string() -> Bool {
    guard take("\"") else { return false }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"): guard escape() else { return false }
      case ..<0x20: return false
      default: break
      }
    }
    return false
  }

  /// What follows a backslash.
  private mutating func escape() -> Bool {
    if take("u") {
      let end = index + 4
      while index < end, index < bytes.count, Self.isHexDigit(bytes[index]) { index += 1 }
      return index == end
    }
    guard index < bytes.count, "\"\\/bfnrt".utf8.contains(bytes[index]) else { return false }
    index += 1
    return true
  }

  private mutating func number() -> Bool {
    _ = take("-")
    guard take("0") || digits() else { return false }
    if take("."), !digits() { return false }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      return digits()
    }
    return true
  }

  private mutating func digits() -> Bool {
    let start = index
    while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
    return index > start
  }

  private mutating func word(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }
}
