import ArgumentParser
import ControlAPI

struct FocusShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One thing you work on in full.")

  @Argument(help: "Its short name: f1.", completion: ShortNames.focuses)
  var focus: String
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      FocusInterface.Show.self, .init(query: query.query, focus: focus))
    if global.json { return try JSONOutput.line(reply) }
    for line in FocusScreen(focus: reply.focus).lines { try StandardOutput.line(line) }
  }
}
