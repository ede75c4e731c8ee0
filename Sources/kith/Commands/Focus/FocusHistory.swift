import ArgumentParser
import ControlAPI

struct FocusHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "What was chosen, changed and closed, the latest first.")

  @Option(help: "How many lines at most.")
  var limit: Int?
  @Flag(help: "What is about somebody who is kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      FocusInterface.History.self, .init(query: query.query, limit: limit, all: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.steps.isEmpty {
      return try StandardOutput.line(LeftOut.empty(reply.leftOut, "Nothing yet."))
    }
    var table = Table()
    for step in reply.steps { table.add(step.entry, step.when.day, step.text) }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
  }
}
