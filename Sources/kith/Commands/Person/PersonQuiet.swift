import ArgumentParser
import ControlAPI

struct PersonQuiet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiet",
    abstract: "Of whom nothing was noted for four weeks; told only when asked.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PeopleInterface.Quiet.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    for line in QuietLines.lines(reply.people) { try StandardOutput.line(line) }
  }
}
