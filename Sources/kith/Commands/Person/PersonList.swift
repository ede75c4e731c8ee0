import ArgumentParser
import ControlAPI

struct PersonList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "People: who they are to you, where they stand, the last contact.")

  @Flag(help: "Those who left the list or are kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PeopleInterface.List.self, .init(query: query.query, all: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.people.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "Nobody is named yet. To name someone: kith person add sam"))
    }
    var table = Table()
    for person in reply.people {
      table.add(
        person.label, person.relation ?? "", person.ringWord ?? "",
        person.lastContact.map { "last \($0.day)" } ?? "")
    }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
  }
}
