import ArgumentParser
import ControlAPI

struct FocusClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Stop working on it; how it came out, in your words.")

  @Argument(help: "Its short name: f1.", completion: ShortNames.focuses)
  var focus: String
  @Argument(help: "How it came out, or - to take it from a pipe.")
  var words: [String] = []
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let outcome = try Words.read(
      words, writing, asking: global.json ? nil : "How did it come out? (Enter to skip) >")
    let reply = try Connection(global).record(
      FocusInterface.Close.self,
      .init(command: record.command, focus: focus, outcome: outcome))
    try reply.receipt.show(json: global.json, reply)
  }
}
