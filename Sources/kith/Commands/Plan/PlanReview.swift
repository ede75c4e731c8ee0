import ArgumentParser
import ControlAPI

/// `kith plan review`.
struct PlanReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Note that you looked through your plan and it still holds.")

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SafetyInterface.ReviewPlan.self, .init(command: record.command))
    try reply.receipt.show(json: global.json, reply)
  }
}
