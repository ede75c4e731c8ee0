import ArgumentParser
import ControlAPI

struct DraftShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Something begun, with what you wrote.")

  @Argument(help: "What is begun: d1.", completion: ShortNames.drafts)
  var draft: String
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      DraftsInterface.Show.self, .init(query: query.query, draft: draft))
    if global.json { return try JSONOutput.line(reply) }
    try Self.show(reply)
  }

  static func show(_ reply: DraftsInterface.Show.Reply) throws {
    try StandardOutput.line("\(reply.draft.id)  \(reply.draft.title), \(reply.draft.begun.text)")
    var table = Table()
    for answer in reply.answers {
      table.add("  \(Self.title(answer.field))", answer.text.firstLine)
    }
    for line in table.lines { try StandardOutput.line(line) }
  }

  /// The name of a question as words: "theySaid" is "they said".
  private static func title(_ field: String) -> String {
    field.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }
}
