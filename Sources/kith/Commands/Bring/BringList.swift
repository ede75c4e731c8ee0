import ArgumentParser
import ControlAPI

struct BringList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What is on the list.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Self.show(query.query, global) }

  static func show(_ query: Query, _ global: GlobalOptions) throws {
    let reply = try Connection(global).ask(
      SessionsInterface.Agenda.self, .init(query: query))
    if global.json { return try JSONOutput.line(reply) }
    if reply.items.isEmpty {
      return try StandardOutput.line("Nothing on the list. To add: kith bring \"…\"")
    }
    try StandardOutput.line(
      reply.session.map { "For \($0.line.prefix(1).lowercased())\($0.line.dropFirst())" }
        ?? "For the next session")
    var table = Table()
    for item in reply.items { table.add("  \(item.id)", item.text, item.source ?? "") }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
