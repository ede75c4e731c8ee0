import ArgumentParser
import ControlAPI

struct RoleList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Roles, how heavy each is, and how heavy it was at first.")

  @Flag(help: "Those towards someone who is kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RolesInterface.List.self, .init(query: query.query, all: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.roles.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "No roles yet. To add one: kith role add parent"))
    }
    var table = Table()
    for role in reply.roles { table.add(role.id, role.title, role.standing) }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
  }
}
