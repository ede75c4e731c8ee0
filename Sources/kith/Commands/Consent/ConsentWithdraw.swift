import ArgumentParser
import ControlAPI

struct ConsentWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take an agreement back.")

  @Argument(help: "What it is about: \"recording of sessions\", \"letter to my doctor\".")
  var scope: [String]
  @Option(help: "Why; you need not say.")
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      CourseInterface.WithdrawConsent.self,
      .init(
        command: record.command, scope: scope.joined(separator: " "),
        reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
