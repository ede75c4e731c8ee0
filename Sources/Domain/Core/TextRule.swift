/// Limits on what a person writes, the same wherever text is taken in.
package enum TextRule {
  /// The most bytes (UTF-8) that one text may have: 64 KiB.
  package static let maximumBytes = 65_536
  /// The most characters that the name of a person or thing may have.
  package static let maximumNameCharacters = 60
  /// The most bytes (UTF-8) that such a name may have, since one character can hold any number of
  /// combining marks.
  package static let maximumNameBytes = 1_024

  /// The first rule that `text` breaks, if any.
  package static func problem(with text: String) -> TextProblem? {
    if text.utf8.count > maximumBytes { return .tooLong(bytes: text.utf8.count) }
    // Most texts are plain, and need not be taken apart into characters.
    if isPlain(text) { return nil }
    if text.allSatisfy(\.isWhitespace) { return .empty }
    return controlCharacter(in: text)
  }

  /// Whether a text is of nothing but printable ASCII and ends of lines, and not of spaces alone.
  private static func isPlain(_ text: String) -> Bool {
    var hasInk = false
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte) || byte == 0x0A else { return false }
      if byte > 0x20 { hasInk = true }
    }
    return hasInk
  }

  /// The first rule that a short name breaks, if any: one line without tabs, 1 to 60 characters, at
  /// most 1,024 bytes.
  package static func problem(withName name: String) -> TextProblem? {
    if name.utf8.count > maximumNameBytes {
      return .nameTooLong(characters: name.unicodeScalars.count)
    }
    if name.allSatisfy(\.isWhitespace) { return .empty }
    if name.count > maximumNameCharacters { return .nameTooLong(characters: name.count) }
    if name.contains(where: { $0.isNewline || $0 == "\t" }) { return .controlCharacter }
    return controlCharacter(in: name)
  }

  /// Control characters would reach the terminal of whoever reads the text later. A carriage return
  /// passes only as half of a line's end, since alone it lets one line hide another.
  private static func controlCharacter(in text: String) -> TextProblem? {
    if text.contains("\r" as Character) { return .controlCharacter }
    let found = text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0x00...0x1F, 0x7F...0x9F: true
      default: false
      }
    }
    return found ? .controlCharacter : nil
  }
}

/// Why a text is not taken.
package enum TextProblem: Error, Hashable, Sendable {
  case empty
  case tooLong(bytes: Int)
  case nameTooLong(characters: Int)
  case controlCharacter

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .empty: "text.empty"
    case .tooLong: "text.tooLong"
    case .nameTooLong: "text.nameTooLong"
    case .controlCharacter: "text.controlCharacter"
    }
  }

  /// The sentence for a person.
  package var sentence: String {
    switch self {
    case .empty: "There are no words in it."
    case .tooLong(let bytes):
      "The text has \(bytes) bytes; one entry holds at most \(TextRule.maximumBytes) (64 KiB). "
        + "Split it into two."
    case .nameTooLong(let characters):
      "A name holds at most \(TextRule.maximumNameCharacters) characters; this has \(characters)."
    case .controlCharacter:
      "The text has a control character in it, which a terminal could not show again. "
        + "Take it out and try again."
    }
  }
}
