import ArgumentParser
import ControlAPI

struct DraftKeep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Take something begun as it is, for when it was begun.")

  @Argument(
    help: "What is begun: d1; where it is the only one, it can be left out.",
    completion: ShortNames.drafts)
  var draft: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    switch try ChosenDraft.find(draft, connection, course: record.course) {
    case .form(let draft):
      let reply = try connection.record(
        DraftsInterface.Keep.self, .init(command: record.command, draft: draft))
      try reply.receipt.show(json: global.json, reply)
    case .plan:
      _ = try ChosenDraft.requirePlan(connection)
      throw Complaint(.refused, "There is more to answer first. To go on: kith draft resume plan")
    }
  }
}
