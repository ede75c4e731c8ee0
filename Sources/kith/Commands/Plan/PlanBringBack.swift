import ArgumentParser
import ControlAPI

/// `kith plan bring-back`.
struct PlanBringBack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bring-back", abstract: "Bring back the version of your plan before this one.")

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SafetyInterface.BringBackPlan.self, .init(command: record.command))
    try reply.receipt.show(json: global.json, reply)
  }
}
