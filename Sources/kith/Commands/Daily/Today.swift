import ArgumentParser
import ControlAPI

/// `kith`, `kith today`.
struct Today: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "What matters today: the next session, homework, what to bring.")

  @Flag(name: .customLong("private"), help: "Show times only, for a screen that others see.")
  var isPrivate = false

  @Flag(help: "Show all of it, though others see the screen, and what was asked before.")
  var full = false

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if isPrivate, full { throw Complaint(.usage, "Either --private or --full, not both") }
    let connection = try Connection(global)
    let reply = try connection.ask(
      CourseInterface.Today.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    let hidden = isPrivate || reply.day.sharedScreen && !full
    for line in DayScreen(day: reply.day, isPrivate: hidden, isFull: full).lines {
      try StandardOutput.line(line)
    }
    for warning in reply.day.warnings { StandardError.line(warning) }
    LastAnswer.tellsOfCard()
    try CardScreen.show(pending: reply.day.card, connection)
  }
}
