import ArgumentParser
import ControlAPI

struct ThemeRetire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Put a theme away; what was put with it stays.")

  @Argument(help: "The theme: t1, or its name.", completion: ShortNames.themes)
  var theme: [String]
  @Option(help: "A word on why.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      ThemesInterface.Retire.self,
      .init(
        command: record.command, theme: theme.joined(separator: " "), note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
