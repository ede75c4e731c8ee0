import ArgumentParser
import ControlAPI

struct RoleplayAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Keep that you rehearsed a talk; asked step by step on a terminal.")

  @Option(help: ArgumentHelp("Whom the talk would be with.", valueName: "name"))
  var with: String?
  @Option(
    help: ArgumentHelp("With whom you rehearsed: therapist, alone, friend.", valueName: "who"),
    completion: .list(RoleplayForm.partners))
  var rehearsedWith: String?
  @Option(
    help: ArgumentHelp("Whose part you played: myself, other, both.", valueName: "part"),
    completion: .list(RoleplayForm.parts))
  var part: String?
  @Option(help: ArgumentHelp("What you would say.", valueName: "words"))
  var script: String?
  @Option(help: ArgumentHelp("How it went.", valueName: "words"))
  var went: String?
  @Option(help: ArgumentHelp("How sure of yourself you felt before.", valueName: "0-10"))
  var before: Int?
  @Option(help: ArgumentHelp("How sure of yourself you felt after.", valueName: "0-10"))
  var after: Int?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    if let rehearsedWith {
      let reply = try connection.record(
        PracticeInterface.Rehearse.self,
        .init(
          command: record.command, person: with, rehearsedWith: rehearsedWith, part: part,
          script: try Words.option(script), went: try Words.option(went), before: before,
          after: after))
      return try reply.receipt.show(json: global.json, reply)
    }
    guard Conversation.isPossible, !global.json else {
      throw Complaint(
        .usage, "In scripts say with whom: kith roleplay add --rehearsed-with alone --with sam")
    }
    var form = try Form("roleplay", connection, course: record.course, at: record.at)
    try RoleplayForm.run(&form, person: with)
  }
}
