import ArgumentParser
import ControlAPI

struct FocusAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Choose what to work on; asked step by step on a terminal. At most two at a time.")

  @Argument(
    help: "grief, dispute, transition or isolation.", completion: .list(FocusNoun.areas))
  var area: String?
  @Option(
    help: ArgumentHelp(
      "Disagreement: renegotiation, impasse or dissolution.", valueName: "stage"),
    completion: .list(FocusNoun.stages))
  var stage: String?
  @OptionGroup var said: FocusOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    if let area {
      return try keep(FocusNoun.area(area), try said.details(), stage, said.agreed, connection)
    }
    guard Conversation.isPossible, !global.json else {
      throw Complaint(.usage, "In scripts: kith focus add grief|dispute|transition|isolation")
    }
    var form = try Form("focus", connection, course: record.course, at: record.at)
    try FocusForm.run(&form, rank: said.rank)
  }

  private func keep(
    _ area: String, _ details: FocusInterface.Details, _ stage: String?, _ agreed: String?,
    _ connection: Connection
  ) throws {
    let reply = try connection.record(
      FocusInterface.Add.self,
      .init(
        command: record.command, area: area, rank: said.rank, agreedOn: agreed, details: details,
        stage: stage))
    try reply.receipt.show(json: global.json, reply)
  }
}
