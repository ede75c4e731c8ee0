import ArgumentParser
import ControlAPI

struct BackKeep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Show words of yours again, in the brief for the next session.")

  @Argument(help: "The entry that has them: e57.", completion: ShortNames.ownWords)
  var entry: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      BriefInterface.Keep.self, .init(command: record.command, entry: entry))
    try reply.receipt.show(json: global.json, reply)
  }
}
