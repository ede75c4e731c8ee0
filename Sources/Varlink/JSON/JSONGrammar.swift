/// Reads the outline of a JSON text after RFC 8259, in UTF-8. Foundation's decoder takes more: commas
/// at the end, control characters, and anything for a number that nobody reads.
package struct JSONGrammar {
  /// How deep arrays and objects may be nested; Foundation's decoder goes as far.
  package static let maximumDepth = 512

  private let bytes: [UInt8]
  private var index = 0

  /// Whether the bytes are one JSON text.
  package static func isText(_ bytes: [UInt8]) -> Bool { outline(of: bytes) != nil }

  /// The outline of the one JSON text that the bytes are; nil when they are none.
  static func outline(of bytes: [UInt8]) -> JSONOutline? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var grammar = Self(bytes: bytes)
    let outline = grammar.value(depth: 0)
    grammar.skipBlanks()
    return grammar.index == bytes.count ? outline : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) -> JSONOutline? {
    skipBlanks()
    guard depth <= Self.maximumDepth, index < bytes.count else { return nil }
    let start = index
    let isScalar: Bool
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): isScalar = string()
    case UInt8(ascii: "t"): isScalar = word("true")
    case UInt8(ascii: "f"): isScalar = word("false")
    case UInt8(ascii: "n"): isScalar = word("null")
    default: isScalar = number()
    }
    return isScalar ? .scalar(start..<index) : nil
  }

  private mutating func object(depth: Int) -> JSONOutline? {
    index += 1
    skipBlanks()
    if take("}") { return .object([]) }
    var members: [JSONOutline.Member] = []
    while true {
      skipBlanks()
      let start = index
      guard string() else { return nil }
      let name = start..<index
      skipBlanks()
      guard take(":"), let value = value(depth: depth + 1) else { return nil }
      members.append(JSONOutline.Member(name: name, value: value))
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { return nil }
    }
  }

  private mutating func array(depth: Int) -> JSONOutline? {
    index += 1
    skipBlanks()
    if take("]") { return .array }
    while true {
      guard value(depth: depth + 1) != nil else { return nil }
      skipBlanks()
      if take("]") { return .array }
      guard take(",") else { return nil }
    }
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
