import ArgumentParser
import ControlAPI

struct RecoverReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Note that you looked at what can wait.")

  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      RecoveryInterface.Review.self,
      .init(command: record.command, note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
