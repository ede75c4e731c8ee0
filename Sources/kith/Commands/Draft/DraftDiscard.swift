import ArgumentParser
import ControlAPI

struct DraftDiscard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Drop something begun.")

  @Argument(
    help: "What is begun: d1; where it is the only one, it can be left out.",
    completion: ShortNames.drafts)
  var draft: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    // What the answers so far ask to be shown is shown before they are dropped.
    let connection = try Connection(global)
    try CardScreen.showPending(connection)
    switch try ChosenDraft.find(draft, connection, course: record.course) {
    case .form(let draft):
      let reply = try connection.record(
        DraftsInterface.Discard.self, .init(command: record.command, draft: draft))
      try reply.receipt.show(json: global.json, reply)
    case .plan:
      _ = try ChosenDraft.requirePlan(connection)
      let reply = try connection.record(
        SafetyInterface.DraftPlan.self, .init(command: record.command, parts: []))
      try reply.receipt.show(json: global.json, reply)
    }
  }
}
