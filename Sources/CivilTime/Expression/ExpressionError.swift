import Domain

/// What a person typed cannot be read as a time.
package struct ExpressionError: Error, Hashable, Sendable {
  /// What was not understood, and what would be, for people.
  package var message: String

  package init(_ message: String) { self.message = message }

  /// What is understood, in short.
  package static let understood =
    "Understood are: tomorrow 17:00, tue 15:00, next friday, in 3 days, 1 december 15:00, "
    + "2026-12-01 15:00, 15:00."

  static func notUnderstood(_ text: String) -> Self {
    Self("\"\(shown(text))\" is not a time that Kith understands. \(understood)")
  }

  /// A text that is safe to show: at most 60 characters, and none that steers a terminal.
  static func shown(_ text: String) -> String {
    let safe = text.map { character in
      character.isNewline
        || character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        ? "?" : character
    }
    return String(safe.prefix(60)) + (safe.count > 60 ? "…" : "")
  }
}
