import ArgumentParser
import ControlAPI

struct SessionMissed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missed", abstract: "A session did not take place, though nobody called it off.")

  @Argument(
    help: "The session: s7. The one that is just over, if left out.",
    completion: ShortNames.sessions)
  var session: String?

  @Option(
    help: ArgumentHelp("me, therapist or circumstances.", valueName: "who"),
    completion: .list(["me", "therapist", "circumstances"]))
  var by: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Miss.self, .init(command: record.command, session: session, by: by))
    try reply.receipt.show(json: global.json, reply)
  }
}
