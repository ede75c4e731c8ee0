import ArgumentParser
import ControlAPI

/// `kith consent` and its verbs.
struct ConsentNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "What you agreed to, and took back.",
    subcommands: [ConsentList.self, ConsentRecord.self, ConsentWithdraw.self],
    defaultSubcommand: ConsentList.self)
}

struct ConsentList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What you agreed to.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      CourseInterface.Consents.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    if reply.consents.isEmpty {
      return try StandardOutput.line(
        "Nothing yet. For example: kith consent record \"recording of sessions\"")
    }
    var table = Table()
    for consent in reply.consents {
      let end = consent.withdrawn.map { "taken back \($0.day)" } ?? "holds"
      table.add(consent.scope, "since \(consent.recorded.day)", end)
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
