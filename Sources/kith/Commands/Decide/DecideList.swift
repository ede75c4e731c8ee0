import ArgumentParser
import ControlAPI

struct DecideList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Decisions, the latest first.")

  @OptionGroup var page: PageOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PracticeInterface.Decisions.self,
      .init(query: query.query, limit: page.limit, before: page.before))
    if global.json { return try JSONOutput.line(reply) }
    if reply.decisions.isEmpty {
      return try StandardOutput.line("No decisions yet. To weigh one: kith decide add")
    }
    var table = Table()
    for decision in reply.decisions {
      let standing = decision.result != nil ? "turned out" : decision.chosen != nil ? "chosen" : ""
      table.add(decision.entry, decision.when.day, standing, decision.problem.firstLine)
    }
    for line in table.lines { try StandardOutput.line(line) }
    if reply.more, let last = reply.decisions.last {
      try StandardError.hint("More: kith decide list --before \(last.entry)")
    }
  }
}
