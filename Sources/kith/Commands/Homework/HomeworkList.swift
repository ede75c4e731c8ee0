import ArgumentParser
import ControlAPI

struct HomeworkList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Homework that is open.")

  @Flag(help: "What is reviewed or withdrawn, or is about somebody kept apart, as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      HomeworkInterface.List.self, .init(query: query.query, closed: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.homework.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "No homework is open. To add some: kith homework add \"…\""))
    }
    var table = Table()
    for homework in reply.homework {
      let words = homework.text.firstLine + HomeworkLinks(homework).text
      table.add(homework.id, HomeworkStanding(homework).text, words)
    }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
  }
}
