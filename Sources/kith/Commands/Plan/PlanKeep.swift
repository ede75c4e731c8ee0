import ArgumentParser
import ControlAPI

/// `kith plan keep`.
struct PlanKeep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep",
    abstract: "Where your plan lies: sealed, or clear with a copy that opens without kithd.")

  @Argument(help: ArgumentHelp("sealed or clear.", valueName: "sealed|clear"))
  var keeping: String
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SafetyInterface.KeepPlan.self, .init(command: record.command, keeping: keeping))
    try reply.receipt.show(json: global.json, reply)
  }
}
