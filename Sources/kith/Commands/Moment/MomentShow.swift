import ArgumentParser
import ControlAPI

struct MomentShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One moment in full.")

  @Argument(help: "The entry: e57.", completion: ShortNames.entries)
  var entry: String
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PracticeInterface.ShowMoment.self, .init(query: query.query, entry: entry))
    if global.json { return try JSONOutput.line(reply) }
    let moment = reply.moment
    let person = moment.person.map { ", with \($0)" } ?? ""
    try StandardOutput.line("\(moment.when.text)\(person)")
    for (title, text) in Self.parts(of: moment.analysis) {
      try StandardOutput.line()
      try StandardOutput.line(title)
      try StandardOutput.words(text)
    }
  }

  /// What was told, each part with its heading.
  static func parts(of analysis: PracticeInterface.Analysis) -> [(String, String)] {
    let parts = [
      ("What happened", analysis.happened),
      (analysis.theySaid == nil ? "What was said" : "What I said", analysis.said),
      ("What they said", analysis.theySaid), ("What I felt", analysis.felt),
      ("What I meant", analysis.meant), ("What I wanted", analysis.wanted),
      ("Faces, voices, silences", analysis.nonverbal),
      ("How else I could put it", analysis.otherwise),
      ("What I might try next time", analysis.nextTry),
    ]
    return parts.compactMap { title, text in text.map { (title, $0) } }
  }
}

extension StandardOutput {
  /// A person's words, folded and set in a little.
  static func words(_ text: String) throws {
    for line in fold(text, width: Table.width - 2) { try self.line("  \(line)") }
  }
}
