import ArgumentParser

/// A command line that could not be read, in words for a person: what is not understood, how the verb
/// is written, and an example.
struct LineFault {
  /// What the argument parser says, in its own words.
  private let parserWords: String
  /// More of it: the line on the argument that is meant.
  private let parserHelp: String?
  private let verb: VerbPath
  private let isAboutLine: Bool
  private let words: [String]

  init(_ error: any Error, in words: [String]) {
    parserWords = Kith.message(for: error)
    parserHelp = Kith.fullMessage(for: error).split(whereSeparator: \.isNewline)
      .first { $0.hasPrefix("Help:") }
      .map { String($0.dropFirst("Help:".count)).trimmed }
    verb = VerbPath(words)
    isAboutLine = Kith.exitCode(for: error) == .validationFailure
    self.words = words
  }

  var complaint: Complaint {
    guard isAboutLine else {
      return Complaint(.ioError, "Something went wrong inside kith, and nothing was kept.")
    }
    return Complaint(
      isNumber ? .badData : .usage, ([sentence] + verb.help).joined(separator: "\n"))
  }

  /// A value in a place that it does not fit.
  private struct BadValue {
    var value: String
    var option: String?
    /// What the place is called in the usage: "0-10".
    var name: String?
    /// The words that fit, where it is one of a few.
    var choices: [String] = []
  }

  private var badValue: BadValue? {
    let pattern =
      /(?s)The value '(.*)' is invalid for '(?:(--?[^ ']+) ?)?(?:<([^>]*)>)?'/
    return parserWords.firstMatch(of: pattern).map { match in
      BadValue(
        value: Arguments.number(String(match.1)), option: match.2.map(String.init),
        name: match.3.map(String.init), choices: choices)
    }
  }

  private var choices: [String] {
    parserWords.firstMatch(of: /Please provide one of (.*)\./).map { match in
      match.1.matches(of: /'([^']*)'/).map { String($0.1) }
    } ?? []
  }

  /// Whether a number stands there that can be read, and does not fit. How many files are kept is
  /// nothing that is recorded.
  private var isNumber: Bool {
    badValue.map { Double($0.value) != nil && $0.option != "--keep" && $0.choices.isEmpty } ?? false
  }

  private var sentence: String {
    if let badValue { return Self.sentence(badValue) }
    if let match = parserWords.firstMatch(
      of: /Unknown option '(-[^']*)'(?:\. Did you mean '(-[^']*)'\?)?/)
    {
      let guess = match.2.map { " Did you mean \($0)?" } ?? ""
      return "There is no option \(Self.short(match.1)) here.\(guess)"
    }
    if let match = parserWords.firstMatch(of: /Missing value for '(-[^ ']*)/) {
      return "\(match.1) needs something after it."
    }
    if let match = parserWords.firstMatch(of: /The option '(-[^']*)' does not take any value/) {
      return "\(match.1) stands alone; nothing goes with it."
    }
    if let match = parserWords.firstMatch(of: /[Uu]nexpected arguments?:? '([^']*)/) {
      return tooMuch(String(match.1))
    }
    if parserWords.contains("Missing ") { return missing }
    if parserWords.contains("had already been set") {
      return "Two options here say different things. Give one of them."
    }
    return "That line is not understood."
  }

  private static func sentence(_ bad: BadValue) -> String {
    let place = bad.option.map { " after \($0)" } ?? " here"
    let value = short(bad.value)
    if !bad.choices.isEmpty {
      return "One of these goes\(place): \(bad.choices.joined(separator: ", ")); \(value) is none."
    }
    if let range = bad.name.flatMap({ $0.wholeMatch(of: /(\d+)-(\d+)/) }) {
      return "A whole number from \(range.1) to \(range.2) goes\(place); \(value) is not one."
    }
    return "A whole number goes\(place); \(value) is not one."
  }

  /// A noun has no such verb, or a verb takes fewer words.
  private func tooMuch(_ word: String) -> String {
    let verbs = verb.verbsBelow
    if !verbs.isEmpty, verb.next == word {
      return "There is no \"\(Self.short(word))\" in \(verb.name). There are: "
        + "\(verbs.joined(separator: ", "))."
    }
    return
      "\"\(Self.short(word))\" is one word too many. Words that belong together stand in quotes: "
      + "\"…\""
  }

  private var missing: String {
    guard let help = parserHelp?.trimmed, !help.isEmpty else { return "Something is missing." }
    let words = help.split(separator: ">", maxSplits: 1).last.map { String($0).trimmed } ?? help
    let start = words.hasPrefix("The ") ? "the " + words.dropFirst(4) : words
    return "Something is missing: \(start)"
  }

  private static func short(_ word: some StringProtocol) -> String {
    word.count > 40 ? "\(word.prefix(40))…" : String(word)
  }
}
