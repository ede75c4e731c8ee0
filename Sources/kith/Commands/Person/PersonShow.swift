import ArgumentParser
import ControlAPI

struct PersonShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Someone in full: what there is between you, and what you noted.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: [String]
  @Option(help: "How many lines of what you noted.")
  var limit = 10
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PeopleInterface.Show.self,
      .init(query: query.query, person: person.joined(separator: " "), limit: limit))
    if global.json { return try JSONOutput.line(reply) }
    for line in PersonScreen(reply: reply).lines { try StandardOutput.line(line) }
  }
}
