import ArgumentParser
import ControlAPI

struct CourseRenegotiate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renegotiate", abstract: "Change what was agreed, once you both agree.")

  @Option(help: "How many sessions from now on.")
  var sessions: Int?
  @Option(help: ArgumentHelp("weekly, every-two-weeks, monthly …", valueName: "how often"))
  var cadence: String?
  @Option(help: "How long a session lasts from now on.")
  var minutes: Int?
  @Option(help: "Why.")
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      CourseInterface.Renegotiate.self,
      .init(
        command: record.command, plannedSessions: sessions, cadence: cadence, minutes: minutes,
        reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
