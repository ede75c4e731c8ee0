import ArgumentParser
import ControlAPI

struct RoleShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One role in full.")

  @Argument(help: "The role: r1, or its name.", completion: ShortNames.roles)
  var role: [String]
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RolesInterface.Show.self, .init(query: query.query, role: role.joined(separator: " ")))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line("\(reply.role.id)  \(reply.role.title)")
    if let note = reply.role.note {
      for line in fold(note, width: Table.width - 4) { try StandardOutput.line("    \(line)") }
    }
    if reply.ratings.isEmpty { try StandardOutput.line("    not rated yet") }
    var table = Table()
    for rating in reply.ratings {
      table.add("  ", "\(rating.value)", rating.when.day, rating.note ?? "")
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
