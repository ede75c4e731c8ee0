import ArgumentParser
import ControlAPI

struct ThemeLink: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Put an entry with a theme: kith theme link t1 e57.")

  @Argument(help: "The theme: t1.", completion: ShortNames.themes)
  var theme: String
  @Argument(help: "The entry: e57.", completion: ShortNames.entries)
  var entry: String
  @Option(help: "A word on why.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      ThemesInterface.Link.self,
      .init(
        command: record.command, theme: theme, entry: entry, note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
