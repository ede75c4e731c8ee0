import FoundationEssentials
import TestSupport
import Testing

/// What Kith may say: no literal in the programs, no sentence of the domain and no line of the
/// interfaces breaks a rule of words.
@Suite struct WordsTests {
  /// Where everything is that people read.
  static let folders = [
    "Sources/kith", "Sources/kithd", "Sources/Daemon", "Sources/Domain", "Sources/Reminders",
    "Sources/CivilTime", "Sources/Projections", "Sources/ControlAPI",
  ]

  /// Names for programs and words of the command line, which are no sentences: stored, sent or
  /// typed, and never changed. `session missed` says "did not take place" of itself.
  static let names: Set<String> = [
    "missed", "countsMissed", "counts-missed", "failed", "unsafeKeyFile", "interpersonalDeficits",
  ]

  /// Whole literals that break a rule on purpose, each with the reason.
  static let exempt: Set<String> = [
    // It names the two verbs that there are.
    "kith session attended, or missed",
    // The verb as it is typed.
    "session missed", "kith session missed s2 --by me",
    // Marks at which a sentence of the person's own ends.
    ".?!",
  ]

  /// The items of published questionnaires stand as their authors wrote them.
  static func isInstrumentText(_ path: String) -> Bool {
    path.hasPrefix("Sources/Domain/Measures/InstrumentTexts")
  }

  private static func problems(_ texts: [String]) -> [String] {
    texts.filter { !names.contains($0) && !exempt.contains($0) }.flatMap { text in
      WordRules.broken(by: text).map { "\($0): \(text)" }
    }
  }

  @Test(arguments: folders) func `no text in the programs says what is not said`(
    folder: String
  ) throws {
    for file in try SourceTree.swiftFiles(below: folder)
    where !Self.isInstrumentText(file.path) && !file.path.contains("/Generated/") {
      let texts = SwiftLiterals.texts(of: file.lines.joined(separator: "\n"))
      for problem in Self.problems(texts) { Issue.record("\(file.path): \(problem)") }
    }
  }

  @Test func `no line of an interface says what is not said`() throws {
    let folder = "\(SourceTree.top)/Sources/ControlAPI/Interfaces"
    for name in try SourceTree.folders(in: "Sources/ControlAPI/Interfaces") {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      for line in text.split(separator: "\n") where line.contains("#") {
        // A value's name in a list of values is a name.
        let words = line.split(whereSeparator: { ", :.".contains($0) }).filter {
          !Self.names.contains(String($0))
        }
        for rule in WordRules.broken(by: words.joined(separator: " ")) {
          Issue.record("\(name): \(rule): \(line)")
        }
      }
    }
  }

  @Test func `every exemption is still needed`() throws {
    let texts = try Self.folders.flatMap { folder in
      try SourceTree.swiftFiles(below: folder).flatMap {
        SwiftLiterals.texts(of: $0.lines.joined(separator: "\n"))
      }
    }
    for text in Self.exempt { #expect(texts.contains(text), "\(text)") }
  }
}

/// The rules themselves can break.
@Suite struct WordRulesTests {
  @Test(arguments: WordRules.all.map { ($0.name, $0.sample) })
  func `each rule finds what breaks it`(name: String, sample: String) {
    #expect(WordRules.broken(by: sample).contains(name))
    #expect(WordRules.broken(by: sample.uppercased()).contains(name))
    let planted = SwiftLiterals.texts(of: "let a = say(\"Kept. \(sample)\", b)  // fine")
    #expect(planted.contains { WordRules.broken(by: $0).contains(name) })
  }

  @Test(arguments: [
    "It did not take place.", "Not this time.", "a commitment", "to commit the text",
    "thoughts of suicide", "Kith does not tell your therapist; you do.", "dismissed",
    "a safe place", "secures",
  ])
  func `what may be said is let through`(text: String) {
    #expect(WordRules.broken(by: text).isEmpty)
  }

  @Test func `every literal is found, and nothing else`() {
    let source = #"""
      // "comment" says "no"
      let a = "one \(b ? "two" : "three \(c)") four" /* "no" */
      let d = """
        five \
        six
        """
      let e = #"seven "eight" \n"#
      let f = "\"nine\""
      """#
    let texts = SwiftLiterals.texts(of: source).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(
      texts == ["two", "three", "one four", "five six", #"seven "eight" \n"#, "nine"])
  }
}
