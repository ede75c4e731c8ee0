import ArgumentParser
import ControlAPI

struct HomeworkWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Drop a piece of homework.")

  @Argument(help: "The homework: h12.", completion: ShortNames.homework)
  var homework: String
  @Option(help: "Why.")
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      HomeworkInterface.Withdraw.self,
      .init(command: record.command, homework: homework, reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
