/// A line of an inbox, read as what it may become.
struct InboxLine: Equatable {
  /// The form: mood, note or moment.
  var form: String
  var answers: [Answer]
  /// When it happened, as the line begins: "2026-11-25 21:30".
  var at: String?
  /// What stands in the place of a mood's number, as it was written; nil where the line is no mood.
  var number: String?
  /// The line as it stands, without white space at its ends.
  var text: String

  struct Answer: Equatable {
    var field: String
    var text: String
  }

  /// Reads a line; nil when it is blank or begins with #.
  init?(_ line: some StringProtocol) {
    text = String(line).trimmed
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    let (date, rest) = Self.split(text)
    at = date
    number = Self.moodNumber(rest)
    if let mood = Self.mood(rest) {
      (form, answers) = ("mood", mood)
    } else if let moment = Self.named("moment", in: rest, "with ") {
      form = "moment"
      answers = Self.answers(("person", moment.name), ("happened", moment.words))
    } else if let note = Self.named("note", in: rest, "about ") {
      form = "note"
      answers = Self.answers(("about", note.name), ("text", note.words))
    } else {
      (form, answers) = ("note", [Answer(field: "text", text: rest.isEmpty ? text : rest)])
    }
  }

  private static func answers(_ pairs: (String, String?)...) -> [Answer] {
    pairs.compactMap { field, text in text.map { Answer(field: field, text: $0) } }
  }

  /// The date at the head of a line, told apart from the rest.
  private static func split(_ text: String) -> (date: String?, rest: String) {
    guard
      let match = text.prefixMatch(
        of: /([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]([0-9]{2}:[0-9]{2})(?::[0-9]{2})?)?(?:[ :,\t]+|$)/)
    else { return (nil, text) }
    let date = String(match.1) + (match.2.map { " \($0)" } ?? "")
    return (date, String(text[match.range.upperBound...]).trimmed)
  }

  private static func mood(_ text: String) -> [Answer]? {
    guard let match = text.wholeMatch(of: /(?i)mood:?\s+([-+\u{2212}]?[0-9]+)(?:[\s:,.]+(.*))?/),
      let value = Int(Arguments.number(String(match.1)))
    else { return nil }
    let words = match.2.map { String($0).trimmed }.flatMap { $0.isEmpty ? nil : $0 }
    return answers(("value", "\(value)"), ("note", words))
  }

  /// "mood 77" and "mood 5.5" are meant as moods, and not as notes, though they are none.
  private static func moodNumber(_ text: String) -> String? {
    text.prefixMatch(of: /(?i)mood:?\s+([-+\u{2212}]?[0-9]+(?:[.,][0-9]+)?)(?=[\s:,.]|$)/)
      .map { String($0.1) }
  }

  /// Why the line cannot be taken in as it stands.
  ///
  /// - Parameter isFromUsual: whether moods of the course are numbered from −5 to +5.
  /// - Returns: a sentence; nil where nothing is wrong with it.
  func fault(isFromUsual: Bool) -> String? {
    guard let number else { return nil }
    let value = Int(Arguments.number(number))
    if let value, (isFromUsual ? -5...5 : 0...10).contains(value) { return nil }
    return isFromUsual
      ? "A mood is a whole number from -5 to +5 here, where 0 is your usual."
      : "A mood is a whole number from 0 to 10."
  }

  /// "moment sam: we talked", "note about sam: …", "note: …" and "note …".
  private static func named(
    _ word: String, in text: String, _ preposition: String
  ) -> (name: String?, words: String)? {
    let lower = text.lowercased()
    guard lower.hasPrefix(word + " ") || lower.hasPrefix(word + ":") else { return nil }
    let rest = String(text.dropFirst(word.count)).trimmed
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return rest.isEmpty ? nil : (nil, rest) }
    var name = String(parts[0]).trimmed
    let words = String(parts[1]).trimmed
    if name.lowercased().hasPrefix(preposition) {
      name = String(name.dropFirst(preposition.count)).trimmed
    } else if word == "note", !name.isEmpty {
      // A colon within a sentence names nobody.
      return (nil, rest)
    }
    if words.isEmpty { return nil }
    // More than three words before a colon are a sentence, not a name.
    if name.split(separator: " ").count > 3 { return (nil, rest) }
    return (name.isEmpty ? nil : name, words)
  }
}
