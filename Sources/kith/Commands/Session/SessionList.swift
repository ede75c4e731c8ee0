import ArgumentParser
import ControlAPI

struct SessionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All sessions.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      SessionsInterface.List.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    if reply.sessions.isEmpty {
      return try StandardOutput.line(
        "No sessions yet. To add one: kith session schedule \"tuesday 15:00\"")
    }
    var table = Table()
    for session in reply.sessions {
      table.add(
        session.id, session.number.map(String.init) ?? "", session.start.text,
        SessionStanding(session).text)
    }
    for line in table.lines { try StandardOutput.line(line) }
    try StandardOutput.line()
    try StandardOutput.line(reply.progress)
    for conflict in reply.conflicts { try StandardOutput.line(conflict) }
    if let phase = reply.suggestedPhase {
      try StandardOutput.line("This is usually the \(phase) phase; you two decide.")
    }
  }
}
