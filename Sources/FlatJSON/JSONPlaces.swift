/// Where the values of a JSON text stand and what kind they are, and where it stops being JSON:
/// Foundation tells none of it.
package struct JSONPlaces {
  /// What a value is.
  package enum Kind: Hashable, Sendable {
    /// With the names of its members as they are written, twice where one is there twice.
    case object([String])
    /// With how many elements it has.
    case array(Int)
    case string
    case number
    case bool
    case null
  }

  private let bytes: [UInt8]
  private var offset = 0
  /// Offsets of values by their dotted paths.
  private var places: [String: Int] = [:]
  /// Where they end, and what they are, of those read whole.
  private var values: [String: (end: Int, kind: Kind)] = [:]
  private let isWhole: Bool
  /// How far down places are kept; entries are not as deep.
  private static let deepest = 8

  /// Reads a text once, which is done only for one that could not be taken.
  ///
  /// - Parameter text: JSON, or what should be.
  package init(_ text: String) {
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
    values = reader.values
    self.isWhole = isWhole
  }

  /// The character, from 1, at which the text stops being JSON; nil when it is.
  package var brokenColumn: Int? { isWhole ? nil : column(at: offset) }

  /// The character, from 1, at which the value of a path begins; nil when there is none.
  package func column(of path: String) -> Int? { places[path].map(column) }

  /// Where the text stops being JSON: the line and the character in it, from 1; nil when it is JSON.
  package var brokenPlace: (line: Int, column: Int)? { isWhole ? nil : place(at: offset) }

  /// Where the value of a path begins: the line and the character in it, from 1.
  package func place(of path: String) -> (line: Int, column: Int)? { places[path].map(place) }

  /// What the value of a path is; nil when there is none.
  package func kind(of path: String) -> Kind? { values[path]?.kind }

  /// The value of a path as it is written; nil when there is none.
  package func text(of path: String) -> [UInt8]? {
    guard let start = places[path], let end = values[path]?.end else { return nil }
    return Array(bytes[start..<end])
  }

  private func place(at offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (
      before.count { $0 == 0x0A } + 1,
      String(decoding: bytes[start..<offset], as: UTF8.self).count + 1
    )
  }

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
    guard let kind = readValue(startingWith: byte, path, depth) else { return false }
    if depth <= Self.deepest { values[path] = (offset, kind) }
    return true
  }

  private mutating func readValue(
    startingWith byte: UInt8, _ path: String, _ depth: Int
  ) -> Kind? {
    switch Character(Unicode.Scalar(byte)) {
    case "{": readMembers(path, depth).map { .object($0) }
    case "[": readElements(path, depth).map { .array($0) }
    case "\"": readString() != nil ? .string : nil
    case "t": readWord("true") ? .bool : nil
    case "f": readWord("false") ? .bool : nil
    case "n": readWord("null") ? .null : nil
    case "-", "0"..."9": readNumber() ? .number : nil
    default: nil
    }
  }

  private mutating func readMembers(_ path: String, _ depth: Int) -> [String]? {
    offset += 1
    skipSpace()
    if skip("}") { return [] }
    var keys: [String] = []
    repeat {
      skipSpace()
      guard let key = readString() else { return nil }
      keys.append(key)
      skipSpace()
      guard skip(":"), readValue(member(key, of: path, depth), depth: depth + 1) else {
        return nil
      }
      skipSpace()
    } while skip(",")
    return skip("}") ? keys : nil
  }

  private func member(_ key: String, of path: String, _ depth: Int) -> String {
    if depth >= Self.deepest { return "" }
    return path.isEmpty ? key : "\(path).\(key)"
  }

  private mutating func readElements(_ path: String, _ depth: Int) -> Int? {
    offset += 1
    skipSpace()
    if skip("]") { return 0 }
    var index = 0
    repeat {
      guard readValue(member("Index \(index)", of: path, depth), depth: depth + 1) else {
        return nil
      }
      index += 1
      skipSpace()
    } while skip(",")
    return skip("]") ? index : nil
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
