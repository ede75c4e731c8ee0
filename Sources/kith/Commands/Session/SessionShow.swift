import ArgumentParser
import ControlAPI

struct SessionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One session in full; the next, without an id.")

  @Argument(help: "The session: s7.", completion: ShortNames.sessions)
  var session: String?

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      SessionsInterface.Show.self, .init(query: query.query, session: session))
    if global.json { return try JSONOutput.line(reply) }
    let session = reply.session
    try StandardOutput.line("\(session.line) (\(session.id))")
    let standing = SessionStanding(session).text
    var table = Table()
    if !standing.isEmpty { table.add("  Standing", standing) }
    if let mode = session.mode { table.add("  How", mode == "inPerson" ? "in person" : mode) }
    if let place = session.place { table.add("  Where", place) }
    if let reason = session.reason { table.add("  Why", reason) }
    if let helpful = session.helpful { table.add("  Helpful", "\(helpful) of 10") }
    for moved in session.movedFrom { table.add("  Moved from", moved.text) }
    for note in reply.notes { table.add("  Note \(note.entry)", note.text) }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
