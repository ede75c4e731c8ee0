import ArgumentParser
import ControlAPI

struct SessionCancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Call a session off. Kith does not tell your therapist; you do.")

  @Argument(help: "The session: s7. The next, if left out.", completion: ShortNames.sessions)
  var session: String?

  @Option(
    help: ArgumentHelp("me, therapist or circumstances.", valueName: "who"),
    completion: .list(["me", "therapist", "circumstances"]))
  var by: String?

  @Option(help: "Why, or - to take it from a pipe.")
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Cancel.self,
      .init(
        command: record.command, session: session, by: by, reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
