import ArgumentParser
import ControlAPI

struct DecideResult: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "result", abstract: "Keep how a decision turned out.")

  @Argument(help: "The decision's entry: e12.", completion: ShortNames.entries)
  var entry: String
  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "How did it turn out? >",
      usage: "kith decide result e12 \"better than I thought\"")
    let reply = try Connection(global).record(
      PracticeInterface.RecordResult.self,
      .init(command: record.command, entry: entry, result: text))
    try reply.receipt.show(json: global.json, reply)
  }
}
