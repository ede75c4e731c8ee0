import ArgumentParser
import ControlAPI

struct FocusList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What you work on, and where it stands.")

  @Flag(help: "What is closed, or is about somebody kept apart, as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      FocusInterface.List.self, .init(query: query.query, closed: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.focuses.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "Nothing is chosen yet. To choose together: kith focus add"))
    }
    try StandardOutput.line("What we chose to work on")
    for focus in reply.focuses {
      try StandardOutput.line()
      for line in FocusScreen(focus: focus).summary { try StandardOutput.line(line) }
    }
    try LeftOut.tell(reply.leftOut)
  }
}
