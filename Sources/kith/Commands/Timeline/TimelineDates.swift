import ArgumentParser
import ControlAPI

struct TimelineDates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates", abstract: "Hard days of the next two months.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      TimelineInterface.Dates.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    if reply.dates.isEmpty { return try StandardOutput.line("None that you told of.") }
    var table = Table()
    for date in reply.dates { table.add(date.day, date.text) }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
