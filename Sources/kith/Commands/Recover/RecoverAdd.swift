import ArgumentParser
import ControlAPI

struct RecoverAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Let something wait.")

  @Argument(help: "What it is, or - to take it from a pipe.")
  var words: [String] = []
  @Option(help: ArgumentHelp("Until when it can wait.", valueName: "date"))
  var until: String?
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "What can wait? >", usage: "kith recover add \"the garden\"")
    let reply = try Connection(global).record(
      RecoveryInterface.Add.self, .init(command: record.command, text: text, until: until))
    try reply.receipt.show(json: global.json, reply)
  }
}
