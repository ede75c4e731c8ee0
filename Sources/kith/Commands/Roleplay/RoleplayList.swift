import ArgumentParser
import ControlAPI

struct RoleplayList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Talks that you rehearsed, the latest first.")

  @Flag(help: "What is about somebody who is kept apart as well.")
  var all = false
  @OptionGroup var page: PageOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PracticeInterface.Rehearsals.self,
      .init(query: query.query, limit: page.limit, before: page.before, all: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.rehearsals.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "No talks rehearsed yet. To keep one: kith roleplay add"))
    }
    var table = Table()
    for rehearsal in reply.rehearsals {
      table.add(
        rehearsal.entry, rehearsal.when.day, rehearsal.person ?? "",
        (rehearsal.script ?? rehearsal.went ?? "").firstLine)
    }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
    if reply.more, let last = reply.rehearsals.last {
      try StandardError.hint("More: kith roleplay list --before \(last.entry)")
    }
  }
}
