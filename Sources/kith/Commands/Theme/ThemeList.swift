import ArgumentParser
import ControlAPI

struct ThemeList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Themes, and how many entries show each.")

  @Flag(help: "What is put away, and entries about somebody kept apart, as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      ThemesInterface.List.self, .init(query: query.query, retired: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.themes.isEmpty {
      return try StandardOutput.line("No themes yet. To note one: kith theme add \"asking late\"")
    }
    var table = Table()
    for theme in reply.themes {
      let count = counted(theme.evidence, "entry", "entries")
      table.add(theme.id, theme.retired ? "\(count), put away" : count, theme.label)
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
