import ArgumentParser
import ControlAPI

struct RecoverBack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "back", abstract: "Take something up again.")

  @Argument(help: "Its short name: w1.", completion: ShortNames.duties)
  var duty: String
  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      RecoveryInterface.TakeUp.self,
      .init(command: record.command, duty: duty, note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
