/// The words that a person writes: given on the line, from a pipe with `-`, in an editor, or asked
/// for.
enum Words {
  /// The most bytes that one text may have: 64 KiB.
  static let limit = 65_536

  /// - Parameters:
  ///   - given: the words of the command line; a single `-` means standard input, or an editor
  ///     where that is a terminal.
  ///   - writing: whether to open an editor, with the words given in it.
  ///   - question: what to ask on a terminal when none are given.
  /// - Returns: nil when nothing was given and nothing answered.
  /// - Throws: a complaint when the text is too long or not UTF-8, or when it could not be kept anyway:
  ///   nobody is asked in vain.
  static func read(
    _ given: [String], _ writing: WritingOptions? = nil, asking question: String?
  ) throws -> String? {
    if given == ["-"], !StandardInput.isTerminal {
      return try checked(StandardInput.readAll(limit: limit))
    }
    if writing?.edit ?? false || given == ["-"] {
      try ThisCommand.checkReady()
      let text = try Editor.write(given == ["-"] ? "" : Arguments.text(given)) { text in
        UnkeptWords.wrote(text)
        _ = UnkeptWords.keep()
      }
      UnkeptWords.wrote(text)
      return text.allSatisfy(\.isWhitespace) ? nil : try checked(text)
    }
    if !given.isEmpty { return try checked(Arguments.text(given)) }
    guard let question, Conversation.isPossible else { return nil }
    try ThisCommand.checkReady()
    let words = try Conversation.ask(question)
    if let words { UnkeptWords.wrote(words) }
    return words
  }

  /// As `read`, for verbs that make no sense without words.
  static func require(
    _ given: [String], _ writing: WritingOptions, asking question: String, usage: String
  ) throws -> String {
    if let words = try read(given, writing, asking: question) { return words }
    throw Complaint(
      .usage, "Some words are needed: \(usage), - to take them from a pipe, or --edit")
  }

  /// An option's text, where `-` means a pipe or an editor too.
  static func option(_ text: String?) throws -> String? {
    guard let text else { return nil }
    return try read([text], asking: nil)
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
