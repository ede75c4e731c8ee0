import ArgumentParser
import ControlAPI

struct DraftDiscard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Drop something begun.")

  @Argument(help: "What is begun: d1.", completion: ShortNames.drafts)
  var draft: String
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    // What the answers so far ask to be shown is shown before they are dropped.
    try CardScreen.showPending(try Connection(global))
    let reply = try Connection(global).record(
      DraftsInterface.Discard.self, .init(command: record.command, draft: draft))
    try reply.receipt.show(json: global.json, reply)
  }
}
