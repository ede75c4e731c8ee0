/// The words that Kith does not say to people.
package enum WordRules {
  /// A rule: what is not said, and why.
  package struct Rule: Sendable {
    package var name: String
    /// A sample that breaks it.
    package var sample: String
    fileprivate var words: [String]
  }

  package static let all: [Rule] = [
    Rule(name: "no exclamation marks", sample: "Well, hello!", words: ["!"]),
    Rule(name: "no streaks", sample: "A streak of 5 days", words: ["streak*"]),
    Rule(name: "nobody fails", sample: "You failed to try", words: ["fail*"]),
    Rule(name: "nothing is overdue", sample: "Homework overdue", words: ["overdue"]),
    Rule(name: "nobody misses anything", sample: "You missed it", words: ["missed"]),
    Rule(name: "no deficits", sample: "Interpersonal deficits", words: ["deficit*"]),
    Rule(name: "courses finish", sample: "Termination phase", words: ["terminat*"]),
    Rule(name: "no sick role", sample: "The sick role", words: ["sick role"]),
    Rule(name: "people are kept apart", sample: "unsafe to practise", words: ["unsafe*"]),
    Rule(
      name: "thoughts of suicide", sample: "to commit suicide",
      words: ["commit suicide", "commits suicide", "committed suicide", "committing suicide"]),
    Rule(name: "no percent of therapy", sample: "Therapy progress", words: ["therapy progress"]),
    Rule(
      name: "no claim that it works", sample: "As effective as medication",
      words: [
        "as effective as", "proven to", "proven effective", "clinically proven", "will cure",
        "cures",
      ]),
    Rule(
      name: "no labels of outcome", sample: "You are in remission",
      words: ["in remission", "you are depressed", "non-compliant", "noncompliant"]),
    Rule(
      name: "no cheer", sample: "Good job",
      words: ["good job", "well done", "congratulations", "keep it up", "awesome"]),
  ]

  /// The names of the rules that a text breaks.
  package static func broken(by text: String) -> [String] {
    let words = normal(text)
    return all.filter { rule in rule.words.contains { occurs($0, in: words) } }.map(\.name)
  }

  /// Small letters, with one blank between words and at either end; marks stay where they are.
  private static func normal(_ text: String) -> String {
    let spaced = text.lowercased().map { character -> Character in
      character.isLetter || character.isNumber || "!-'".contains(character) ? character : " "
    }
    return " " + String(spaced).split(separator: " ").joined(separator: " ") + " "
  }

  /// Whether whole words are in a text; one that ends with a star may go on.
  private static func occurs(_ words: String, in text: String) -> Bool {
    if words == "!" { return text.contains("!") }
    guard words.hasSuffix("*") else { return text.contains(" \(words) ") }
    return text.contains(" \(words.dropLast())")
  }
}
