import ArgumentParser
import ControlAPI

/// `kith plan card`.
struct PlanCard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "Whom to call and the start of your plan; then a day with session reminders only.")

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SafetyInterface.ShowCard.self, .init(command: record.command, trigger: "asked"))
    if global.json { return try JSONOutput.line(reply) }
    for line in reply.card.lines { try StandardOutput.line(line) }
  }
}
