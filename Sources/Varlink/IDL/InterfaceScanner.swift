/// Cuts a description into words and marks, and keeps the comments that stand before each. Blanks
/// are space and tab; lines end as the specification says.
struct InterfaceScanner {
  enum Token: Equatable {
    case word(String)
    case mark(String)
    case end
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// The token at hand.
  private(set) var token = Token.end
  /// The comment lines before it.
  private(set) var comment: [String] = []
  private(set) var tokenLine = 1
  private(set) var tokenColumn = 1
  /// Whether no other token stands before it on its line.
  private(set) var isFirstOnLine = true

  init(_ text: String) throws(InterfaceSyntaxError) {
    bytes = Self.withLineFeeds(text)
    try advance()
  }

  func failure(_ message: String) -> InterfaceSyntaxError {
    InterfaceSyntaxError(line: tokenLine, column: tokenColumn, message: message)
  }

  mutating func advance() throws(InterfaceSyntaxError) {
    skipBlanks()
    isFirstOnLine = line > tokenLine
    tokenLine = line
    tokenColumn = index - lineStart + 1
    guard index < bytes.count else {
      token = .end
      return
    }
    if Self.isWordByte(bytes[index]) {
      let start = index
      while index < bytes.count, Self.isWordByte(bytes[index]) || isInnerHyphen { index += 1 }
      token = .word(String(decoding: bytes[start..<index], as: UTF8.self))
      return
    }
    for mark in ["[string]", "[]", "->", "(", ")", ":", ",", "?"]
    where bytes[index...].starts(with: mark.utf8) {
      token = .mark(mark)
      index += mark.utf8.count
      return
    }
    throw failure("this character has no place here")
  }

  /// Interface names may have hyphens inside; an arrow is none.
  private var isInnerHyphen: Bool {
    bytes[index] == UInt8(ascii: "-") && index + 1 < bytes.count
      && bytes[index + 1] != UInt8(ascii: ">")
  }

  private mutating func skipBlanks() {
    comment = []
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        index += 1
        line += 1
        lineStart = index
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: "#"):
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        // Byte by byte, since a space and an accent behind it would be one character.
        var text = bytes[(index + 1)..<end]
        if text.first == UInt8(ascii: " ") { text.removeFirst() }
        comment.append(String(decoding: text, as: UTF8.self))
        index = end
      default: return
      }
    }
  }

  /// The text with each of its line ends as one line feed.
  private static func withLineFeeds(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\u{2028}", "\u{2029}": bytes.append(UInt8(ascii: "\n"))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      previous = scalar
    }
    return bytes
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
