import ArgumentParser
import ControlAPI

struct SessionAttended: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attended", abstract: "A session took place.")

  @Argument(
    help: "The session: s7. The one that has begun, if left out.", completion: ShortNames.sessions)
  var session: String?

  @Option(help: "How long it was, where it differs from what was planned.")
  var minutes: Int?

  @Option(help: ArgumentHelp("How many minutes late it began.", valueName: "minutes"))
  var late: Int?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Attend.self,
      .init(command: record.command, session: session, minutes: minutes, lateMinutes: late))
    try reply.receipt.show(json: global.json, reply)
  }
}
