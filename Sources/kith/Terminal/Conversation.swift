/// Asking a person on a terminal. Scripts are never asked.
enum Conversation {
  /// Whether somebody can be asked: both ends are a terminal.
  static var isPossible: Bool { StandardInput.isTerminal && StandardOutput.isTerminal }

  /// Asks for a line of words; nil when it is skipped with Enter.
  ///
  /// - Throws: `Left` when the input ends there.
  static func ask(_ question: String) throws -> String? {
    try StandardOutput.flush()
    StandardError.write(question + " ")
    guard let line = StandardInput.line() else {
      StandardError.write("\n")
      throw Left(message: Left.nothingKept)
    }
    let words = line.trimmed
    return words.isEmpty ? nil : words
  }

  /// Carries out a conversation of which parts are kept as they are answered.
  ///
  /// - Parameters:
  ///   - words: what somebody hears who leaves it before its end.
  ///   - body: the conversation.
  /// - Returns: what `body` returns.
  /// - Throws: `Left` with those words, or what else `body` throws.
  static func saying<Result>(
    _ words: () -> String, ifLeft body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch is Left {
      throw Left(message: words())
    }
  }

  /// Asks for a yes or a no, with the answer that Enter gives.
  static func confirm(_ question: String, default answer: Bool) throws -> Bool {
    while true {
      guard let words = try ask("\(question) [\(answer ? "Y/n" : "y/N")] >") else { return answer }
      switch words.lowercased() {
      case "y", "yes": return true
      case "n", "no": return false
      default: StandardError.line("Please say y or n.")
      }
    }
  }

  /// Asks for one of several numbered answers; nil when it is skipped.
  static func choose(_ question: String, from count: Int) throws -> Int? {
    while true {
      guard let words = try ask(question) else { return nil }
      if let number = Int(words), (1...count).contains(number) { return number }
      StandardError.line("Please give a number from 1 to \(count), or Enter to skip.")
    }
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.reversed().drop(while: \.isWhitespace)
    return String(end.reversed())
  }
}
