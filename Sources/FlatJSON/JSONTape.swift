/// A JSON text as a flat list of its values: one pass, and one allocation however many values there
/// are. What reads it asks for members by name.
///
/// It takes what `JSONEncoder` writes. On anything unusual it gives up, and `JSONDecoder` is asked
/// instead, so that what is accepted, and what is said of what is not, stays Foundation's.
struct JSONTape: Sendable {
  enum Kind: UInt8, Sendable {
    case null, bool, number, string, escapedString, array, object
  }

  /// A value, or the name of a member, which stands just before its value.
  struct Node: Sendable {
    var kind: Kind
    /// The bytes of it; of a string those between its quotes.
    var start: Int32
    var end: Int32
    /// The index of the node behind it and all that is in it.
    var next: Int32
    /// Of an array the number of its elements, of an object that of its members.
    var count: Int32
  }

  /// What `JSONTape` does not read.
  struct Unusual: Error {}

  let bytes: [UInt8]
  private(set) var nodes: [Node] = []

  init(_ bytes: [UInt8]) throws(Unusual) {
    guard bytes.count < Int(Int32.max) else { throw Unusual() }
    self.bytes = bytes
    nodes.reserveCapacity(48)
    var scanner = Scanner(bytes: bytes)
    try scanner.value(into: &nodes, depth: 0)
    scanner.skipSpace()
    guard scanner.position == bytes.count else { throw Unusual() }
  }

  /// Whether all of it is UTF-8, also what nobody reads.
  var isText: Bool {
    !bytes.contains { $0 >= 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether an object may name a member twice; of one with many members that is not looked into, nor
  /// of names beyond ASCII, which can be the same without having the same bytes.
  var mayRepeatNames: Bool {
    nodes.indices.contains { index in
      guard nodes[index].kind == .object, nodes[index].count > 1 else { return false }
      return nodes[index].count > 24 || repeatsNames(index)
    }
  }

  private func repeatsNames(_ index: Int) -> Bool {
    var member = index + 1
    while member < nodes[index].next {
      if bytes(nodes[member]).contains(where: { $0 >= 0x80 }) { return true }
      var other = Int(nodes[member + 1].next)
      let next = other
      while other < nodes[index].next {
        if bytes(nodes[member]).elementsEqual(bytes(nodes[other])) { return true }
        other = Int(nodes[other + 1].next)
      }
      member = next
    }
    return false
  }

  private func bytes(_ node: Node) -> ArraySlice<UInt8> { bytes[Int(node.start)..<Int(node.end)] }

  /// The text of a string.
  func string(_ node: Node) throws(Unusual) -> String {
    let slice = bytes[Int(node.start)..<Int(node.end)]
    guard node.kind != .escapedString else { return try Self.unescaped(slice) }
    guard let text = String(validating: slice, as: UTF8.self) else { throw Unusual() }
    return text
  }

  /// Whether a string reads so, without making one.
  func matches(_ node: Node, _ text: String) -> Bool {
    guard node.kind == .string, text.utf8.count == Int(node.end - node.start) else { return false }
    var position = Int(node.start)
    for byte in text.utf8 {
      if bytes[position] != byte { return false }
      position += 1
    }
    return true
  }

  /// The value of a whole number; nil when it is another or does not fit.
  func integer(_ node: Node) -> Int64? {
    var digits = bytes[Int(node.start)..<Int(node.end)]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    // Eighteen digits always fit.
    guard (1...18).contains(digits.count) else { return nil }
    var value: Int64 = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int64(digit - 48)
    }
    return isNegative ? -value : value
  }

  private static func unescaped(_ slice: ArraySlice<UInt8>) throws(Unusual) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(slice.count)
    var rest = slice
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "n"): plain.append(0x0A)
      case UInt8(ascii: "t"): plain.append(0x09)
      case UInt8(ascii: "r"): plain.append(0x0D)
      case UInt8(ascii: "\""): plain.append(UInt8(ascii: "\""))
      case UInt8(ascii: "\\"): plain.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "/"): plain.append(UInt8(ascii: "/"))
      default: throw Unusual()
      }
    }
    guard let text = String(validating: plain, as: UTF8.self) else { throw Unusual() }
    return text
  }
}
