import ArgumentParser
import ControlAPI

struct TimelineShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One thing on the timeline in full.")

  @Argument(help: "Its short name: l3.", completion: ShortNames.lifeEvents)
  var event: String
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      TimelineInterface.Show.self, .init(query: query.query, event: event))
    if global.json { return try JSONOutput.line(reply) }
    let event = reply.event
    let beside = [event.onWords, event.kindWords, event.person ?? "", event.focus ?? ""]
    try StandardOutput.line(
      "\(event.id)  \(beside.filter { !$0.isEmpty }.joined(separator: ", "))")
    try StandardOutput.words(event.text)
    if event.sensitive { try StandardOutput.line("Its day is hard each year.") }
  }
}
