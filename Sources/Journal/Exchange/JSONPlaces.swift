/// Where the values of a JSON text stand, and where it stops being JSON: Foundation tells neither.
struct JSONPlaces {
  private let bytes: [UInt8]
  private var offset = 0
  /// Offsets of values by their dotted paths.
  private var places: [String: Int] = [:]
  private let isWhole: Bool
  /// How far down places are kept; entries are not as deep.
  private static let deepest = 8

  /// Reads a text once, which is done only for one that could not be taken.
  init(_ text: String) {
    var reader = Self(bytes: Array(text.utf8))
    let isRead = reader.readValue("", depth: 0)
    if isRead { reader.skipSpace() }
    self = Self(reader, isWhole: isRead && reader.offset == reader.bytes.count)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    isWhole = false
  }

  private init(_ reader: Self, isWhole: Bool) {
    (bytes, offset, places) = (reader.bytes, reader.offset, reader.places)
    self.isWhole = isWhole
  }

  /// The character, from 1, at which the text stops being JSON; nil when it is.
  var brokenColumn: Int? { isWhole ? nil : column(at: offset) }

  /// The character, from 1, at which the value of a path begins; nil when there is none.
  func column(of path: String) -> Int? { places[path].map(column) }

  private func column(at offset: Int) -> Int {
    String(decoding: bytes[..<offset], as: UTF8.self).count + 1
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skip(_ byte: Character) -> Bool {
    guard next == byte.asciiValue else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
  }

  /// Each reader ends behind what it read, or at what it could not read.
  private mutating func readValue(_ path: String, depth: Int) -> Bool {
    skipSpace()
    if depth <= Self.deepest { places[path] = offset }
    // As deep as Foundation reads.
    guard depth < 512, let byte = next else { return false }
    return switch Character(Unicode.Scalar(byte)) {
    case "{": readMembers(path, depth)
    case "[": readElements(path, depth)
    case "\"": readString() != nil
    case "t": readWord("true")
    case "f": readWord("false")
    case "n": readWord("null")
    case "-", "0"..."9": readNumber()
    default: false
    }
  }

  private mutating func readMembers(_ path: String, _ depth: Int) -> Bool {
    offset += 1
    skipSpace()
    if skip("}") { return true }
    repeat {
      skipSpace()
      guard let key = readString() else { return false }
      skipSpace()
      guard skip(":"), readValue(member(key, of: path, depth), depth: depth + 1) else {
        return false
      }
      skipSpace()
    } while skip(",")
    return skip("}")
  }

  private func member(_ key: String, of path: String, _ depth: Int) -> String {
    if depth >= Self.deepest { return "" }
    return path.isEmpty ? key : "\(path).\(key)"
  }

  private mutating func readElements(_ path: String, _ depth: Int) -> Bool {
    offset += 1
    skipSpace()
    if skip("]") { return true }
    var index = 0
    repeat {
      guard readValue(member("Index \(index)", of: path, depth), depth: depth + 1) else {
        return false
      }
      index += 1
      skipSpace()
    } while skip(",")
    return skip("]")
  }

  /// Keys are compared as they are written; ours have nothing escaped.
  private mutating func readString() -> String? {
    guard skip("\"") else { return nil }
    let start = offset
    while let byte = next, byte >= 0x20 {
      if byte == 0x22 {
        offset += 1
        return String(decoding: bytes[start..<(offset - 1)], as: UTF8.self)
      }
      offset += byte == 0x5C && offset + 1 < bytes.count ? 2 : 1
    }
    return nil
  }

  private mutating func readWord(_ word: String) -> Bool {
    word.allSatisfy { skip($0) }
  }

  private mutating func readNumber() -> Bool {
    let start = offset
    while let byte = next, "+-.0123456789eE".utf8.contains(byte) { offset += 1 }
    if Double(String(decoding: bytes[start..<offset], as: UTF8.self)) != nil { return true }
    offset = start
    return false
  }
}
