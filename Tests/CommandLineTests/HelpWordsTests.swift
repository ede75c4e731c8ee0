import DaemonSupport
import TestSupport
import Testing

/// The help of every verb keeps to the words that Kith uses.
@Suite struct HelpWordsTests {
  /// A verb's name and an option's, which are typed and stay as they are.
  private static let names = ["session missed", "missed", "--counts-missed"]

  @Test(
    arguments: Set(VerbTableTests.recording + VerbTableTests.reading + VerbTableTests.others)
      .sorted() + HelpTests.nouns.dropFirst() + [""])
  func `no help says what is not said`(verb: String) async throws {
    let words = verb.split(separator: " ").map(String.init)
    let help = try await Program("kith").run(words + ["--help"])
    for line in help.lines {
      var line = line
      for name in Self.names { line = line.replacing(name, with: "") }
      #expect(WordRules.broken(by: line).isEmpty, "\(verb): \(line)")
    }
  }
}
