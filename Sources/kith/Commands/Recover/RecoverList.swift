import ArgumentParser
import ControlAPI

struct RecoverList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What can wait.")

  @Flag(help: "What you took up again as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RecoveryInterface.List.self, .init(query: query.query, all: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.duties.isEmpty {
      return try StandardOutput.line(
        "Nothing is on the list. Something that can wait: kith recover add \"…\"")
    }
    var table = Table()
    for duty in reply.duties {
      let beside =
        duty.takenUp.map { "taken up again \($0.day)" } ?? duty.until.map { "until \($0)" } ?? ""
      table.add(duty.id, duty.text.firstLine, beside)
    }
    for line in table.lines { try StandardOutput.line(line) }
    guard reply.review != nil else { return }
    try StandardOutput.line()
    try StandardOutput.line("Half of the sessions have been. Is it still right that these wait?")
    try StandardOutput.line("Something is yours again: kith recover back w1")
    try StandardOutput.line("All of it can wait on: kith recover review")
  }
}
