/// The text in the making, which all encoders of a value share.
final class FlatWriter {
  var text: FlatText

  init(sortsKeys: Bool) { text = FlatText(sortsKeys: sortsKeys) }

  /// Writes a value and closes what it opened.
  func write(_ value: some Encodable) throws {
    let place = text.place
    try value.encode(to: FlatEncoder(writer: self, depth: place.depth))
    try text.finish(from: place)
  }
}

/// A JSON text in the making. Each step is one call, since each access to what is shared is checked.
struct FlatText {
  /// An object or array that is not closed yet.
  private struct Frame {
    var isObject: Bool
    /// Where its text begins.
    var start: Int
    /// Where its first member stands in `members`.
    var firstMember: Int
    var isEmpty = true
  }

  private struct Member {
    var start: Int
    /// Of its name, without quotes.
    var name: Range<Int>
  }

  private(set) var bytes: [UInt8] = []
  private var frames: [Frame] = []
  private var members: [Member] = []
  private var isRefused = false
  private let sortsKeys: Bool

  init(sortsKeys: Bool) {
    self.sortsKeys = sortsKeys
    bytes.reserveCapacity(512)
  }

  /// Whether something was written and everything is closed.
  var isWhole: Bool { frames.isEmpty && !bytes.isEmpty && !isRefused }

  /// How much is open, and how much was written.
  var place: (depth: Int, length: Int) { (frames.count, bytes.count) }

  /// Closes what a value opened that began at a place.
  mutating func finish(from place: (depth: Int, length: Int)) throws {
    while frames.count > place.depth { try close() }
    // A value without members that asks for no container is an empty object.
    if bytes.count == place.length {
      guard place.depth > 0 else { throw JSONTape.Unusual() }
      bytes.append(UInt8(ascii: "{"))
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Opens an object or an array at a depth, unless it is open already.
  mutating func open(isObject: Bool, at depth: Int) {
    guard frames.count == depth else { return }
    frames.append(
      Frame(isObject: isObject, start: bytes.count, firstMember: members.count))
    bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
  }

  /// Gives up: Foundation is to write this value.
  mutating func refuse() { isRefused = true }

  /// Begins an element of the array at a depth.
  mutating func element(at depth: Int) throws {
    // Only what is innermost can be written to.
    guard frames.count == depth + 1, !frames[depth].isObject else { throw JSONTape.Unusual() }
    if frames[depth].isEmpty {
      frames[depth].isEmpty = false
    } else {
      bytes.append(UInt8(ascii: ","))
    }
  }

  /// Begins a member of the object at a depth.
  mutating func member(_ name: String, at depth: Int) throws {
    // Only what is innermost can be written to.
    guard frames.count == depth + 1, frames[depth].isObject else { throw JSONTape.Unusual() }
    if frames[depth].isEmpty {
      frames[depth].isEmpty = false
    } else {
      bytes.append(UInt8(ascii: ","))
    }
    let start = bytes.count
    try write(name)
    if sortsKeys { members.append(Member(start: start, name: start + 1..<bytes.count - 1)) }
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func close() throws {
    guard let frame = frames.popLast() else { return }
    if frame.isObject, sortsKeys { try sort(frame) }
    bytes.append(frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
  }

  private mutating func sort(_ frame: Frame) throws {
    let own = members[frame.firstMember...]
    defer { members.removeSubrange(frame.firstMember...) }
    func precedes(_ left: Member, _ right: Member) -> Bool {
      bytes[left.name].lexicographicallyPrecedes(bytes[right.name])
    }
    if zip(own, own.dropFirst()).allSatisfy({ precedes($0, $1) }) { return }
    var texts: [(member: Member, end: Int)] = []
    for (offset, member) in own.enumerated() {
      let next = own.startIndex + offset + 1
      texts.append((member, next < own.endIndex ? own[next].start - 1 : bytes.count))
    }
    texts.sort { precedes($0.member, $1.member) }
    var sorted: [UInt8] = []
    sorted.reserveCapacity(bytes.count - frame.start)
    for (member, end) in texts {
      if !sorted.isEmpty { sorted.append(UInt8(ascii: ",")) }
      sorted += bytes[member.start..<end]
    }
    bytes.replaceSubrange((frame.start + 1)..., with: sorted)
  }
}

// Plain values.
extension FlatText {
  mutating func write(_ flag: Bool) { bytes += (flag ? "true" : "false").utf8 }
  mutating func writeNull() { bytes += "null".utf8 }
  mutating func writeNumber(_ number: some FixedWidthInteger) { bytes += String(number).utf8 }

  mutating func write(_ text: String) throws {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(text.utf8Span.span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      try writeEscaped(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  private mutating func writeEscaped(_ text: String) throws {
    for byte in text.utf8 {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      default: throw JSONTape.Unusual()
      }
    }
  }
}
