import ArgumentParser
import ControlAPI

/// The answers of a moment as options, for scripts.
struct MomentAnswers: ParsableArguments {
  @Option(help: ArgumentHelp("What happened.", valueName: "words"))
  var happened: String?
  @Option(help: ArgumentHelp("What was said, or what you said.", valueName: "words"))
  var said: String?
  @Option(help: ArgumentHelp("What they said.", valueName: "words"))
  var theySaid: String?
  @Option(help: ArgumentHelp("What you felt.", valueName: "words"))
  var felt: String?
  @Option(help: ArgumentHelp("What you meant.", valueName: "words"))
  var meant: String?
  @Option(help: ArgumentHelp("What you wanted.", valueName: "words"))
  var wanted: String?
  @Option(help: ArgumentHelp("Tone, face, silence.", valueName: "words"))
  var nonverbal: String?
  @Option(help: ArgumentHelp("How it could have been put otherwise.", valueName: "words"))
  var otherwise: String?
  @Option(help: ArgumentHelp("What you might try next time.", valueName: "words"))
  var nextTry: String?
  @Option(
    help: ArgumentHelp(
      "All answers as one JSON object from a file, or - for a pipe.", valueName: "file"))
  var jsonAnswers: String?

  static let fields = [
    "person", "happened", "said", "theySaid", "felt", "meant", "wanted", "nonverbal", "otherwise",
    "nextTry",
  ]

  /// - Returns: nil as the analysis when nothing was said; the person, where the JSON names one.
  /// - Throws: a complaint when the JSON cannot be read.
  func read() throws -> (analysis: PracticeInterface.Analysis?, person: String?) {
    let told = try jsonAnswers.map { try JSONAnswers($0, known: Self.fields) }
    func text(_ option: String?, _ field: String) throws -> String? {
      try Words.option(option) ?? told?[field]
    }
    let analysis = PracticeInterface.Analysis(
      happened: try text(happened, "happened"), said: try text(said, "said"),
      theySaid: try text(theySaid, "theySaid"), felt: try text(felt, "felt"),
      meant: try text(meant, "meant"), wanted: try text(wanted, "wanted"),
      nonverbal: try text(nonverbal, "nonverbal"), otherwise: try text(otherwise, "otherwise"),
      nextTry: try text(nextTry, "nextTry"))
    let isEmpty = analysis == PracticeInterface.Analysis() && told == nil
    return (isEmpty ? nil : analysis, told?["person"])
  }
}
