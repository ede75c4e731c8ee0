import ArgumentParser
import ControlAPI

struct ThemeAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Note a theme: kith theme add \"asking late\".")

  @Argument(help: "A few words.")
  var words: [String]
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      ThemesInterface.Add.self,
      .init(command: record.command, label: words.joined(separator: " ")))
    try reply.receipt.show(json: global.json, reply)
  }
}
