import ArgumentParser
import ControlAPI

struct GoalSetAside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-aside", abstract: "Stop working on a goal; that is a choice like any other.")

  @Argument(help: "The goal: g2.", completion: ShortNames.goals)
  var goal: String
  @Option(help: "Why.")
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      GoalsInterface.SetAside.self,
      .init(command: record.command, goal: goal, reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
