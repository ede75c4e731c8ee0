import ArgumentParser
import ControlAPI

/// `kith rhythm` and its verbs.
struct RhythmNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rhythm", abstract: "Five points of the day, and how regular the week was.",
    subcommands: [RhythmShow.self, RhythmLog.self, RhythmWeeks.self],
    defaultSubcommand: RhythmShow.self)
}

struct RhythmWeeks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weeks", abstract: "How regular each week was, 0 to 7.")

  @Option(help: "How many of the latest.")
  var limit: Int?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RhythmInterface.Weeks.self, .init(query: query.query, limit: limit))
    if global.json { return try JSONOutput.line(reply) }
    if reply.weeks.isEmpty {
      return try StandardOutput.line("Nothing yet. To begin: kith rhythm log")
    }
    var table = Table()
    for week in reply.weeks {
      table.add(week.shown, week.text, counted(week.days, "day"))
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
