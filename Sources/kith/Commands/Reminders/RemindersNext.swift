import ArgumentParser
import ControlAPI

struct RemindersNext: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "The next reminder.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RemindersInterface.Next.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    guard let next = reply.reminder else { return try StandardOutput.line("Nothing to come.") }
    try StandardOutput.line("\(next.due.text): \(next.text)")
  }
}
