/// The words that a person writes: given on the line, with `-` from standard input or on a terminal
/// from an editor, or asked for.
enum Words {
  /// The most bytes that one text may have: 64 KiB.
  static let limit = 65_536

  /// - Parameters:
  ///   - given: the words of the command line; a single `-` means standard input, or an editor
  ///     when that is a terminal.
  ///   - question: what to ask on a terminal when none are given.
  /// - Returns: nil when nothing was given and nothing answered.
  /// - Throws: a complaint when the words are too long or not UTF-8.
  static func read(_ given: [String], asking question: String?) throws -> String? {
    if given == ["-"] { return try elsewhere() }
    if !given.isEmpty { return try checked(given.joined(separator: " ")) }
    guard let question, Conversation.isPossible else { return nil }
    return try Conversation.ask(question)
  }

  /// As `read`, for verbs that make no sense without words.
  static func require(_ given: [String], asking question: String, usage: String) throws -> String {
    if let words = try read(given, asking: question) { return words }
    throw Complaint(
      .usage,
      "Some words are needed: \(usage), or - to write them in an editor or pipe them in")
  }

  /// An option's text, where `-` means standard input too.
  static func option(_ text: String?) throws -> String? {
    guard let text else { return nil }
    return try read([text], asking: nil)
  }

  private static func elsewhere() throws -> String {
    guard StandardInput.isTerminal else {
      return try checked(StandardInput.readAll(limit: limit))
    }
    guard let text = try Editor.words() else {
      throw Complaint(.usage, "Nothing was written, so nothing was kept.")
    }
    return text
  }

  private static func checked(_ text: String) throws -> String {
    if text.utf8.count > limit {
      throw Complaint(
        .badData,
        "The text has \(text.utf8.count) bytes; one entry holds at most \(limit) (64 KiB). "
          + "Nothing was kept.")
    }
    return text
  }
}
