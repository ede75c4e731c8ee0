import ArgumentParser
import ControlAPI

struct PersonNetwork: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "How many are near, and how often you were in touch.")

  @Flag(help: "Name those of whom nothing was noted for four weeks.")
  var quiet = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PeopleInterface.Network.self, .init(query: query.query, quiet: quiet))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line(
      CircleScreen.count(reply.nearest, atStart: reply.nearestAtStart))
    try StandardOutput.line(
      "\(counted(reply.contacts, "contact")) noted in the last 14 days"
        + (reply.contacts > 0 ? ", with \(counted(reply.contactPeople, "person", "people"))." : ".")
    )
    if let quiet = reply.quiet {
      try StandardOutput.line()
      for line in QuietLines.lines(quiet) { try StandardOutput.line(line) }
    }
  }
}
