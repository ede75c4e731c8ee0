import ArgumentParser
import ControlAPI

struct ThemeShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One theme, with the entries that show it.")

  @Argument(help: "The theme: t1, or its name.", completion: ShortNames.themes)
  var theme: [String]
  @Flag(help: "Entries about those who are kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      ThemesInterface.Show.self,
      .init(query: query.query, theme: theme.joined(separator: " "), all: all))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line("\(reply.theme.id)  \(reply.theme.label)")
    if reply.evidence.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(
          reply.leftOut,
          "    Nothing is with it yet. To put an entry with it: kith theme link \(reply.theme.id) ENTRY"
        ))
    }
    var table = Table()
    for line in reply.evidence {
      let note = line.note.map { "\n(\($0.firstLine))" } ?? ""
      table.add("  ", line.entry, line.when.day, line.text.firstLine + note)
    }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
  }
}
