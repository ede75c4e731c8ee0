import ArgumentParser
import ControlAPI

struct ThemeLink: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Put an entry with a theme: kith theme link t1 e57.")

  @Argument(
    help: "The theme, t1 or its name, and the entry: e57.", completion: ShortNames.themes)
  var words: [String]
  @Option(help: "A word on why.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard words.count > 1, let entry = words.last else {
      throw Complaint(.usage, "Say which theme and which entry: kith theme link t1 e57")
    }
    let theme = words.dropLast().joined(separator: " ")
    let reply = try Connection(global).record(
      ThemesInterface.Link.self,
      .init(
        command: record.command, theme: theme, entry: entry, note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
