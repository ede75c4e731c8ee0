import ArgumentParser
import ControlAPI

struct DraftList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What is begun, without what you wrote.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(DraftsInterface.List.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    guard let first = reply.drafts.first else {
      return try StandardOutput.line("Nothing is begun and waiting.")
    }
    var table = Table()
    for draft in reply.drafts {
      let answered = draft.questions.map { "\(draft.answered) of \($0) answered" }
      table.add(
        draft.id, draft.title, "begun \(draft.begun.text)",
        answered ?? "\(draft.answered) answered")
    }
    for line in table.lines { try StandardOutput.line(line) }
    try StandardError.hint("To go on: kith draft resume \(first.id)")
  }
}
