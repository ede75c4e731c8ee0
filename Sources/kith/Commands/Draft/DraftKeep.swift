import ArgumentParser
import ControlAPI

struct DraftKeep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Take something begun as it is, for when it was begun.")

  @Argument(help: "What is begun: d1.", completion: ShortNames.drafts)
  var draft: String
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      DraftsInterface.Keep.self, .init(command: record.command, draft: draft))
    try reply.receipt.show(json: global.json, reply)
  }
}
