import ArgumentParser
import ControlAPI

struct GoalAchieve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "achieve", abstract: "A goal is reached.")

  @Argument(help: "The goal: g2.", completion: ShortNames.goals)
  var goal: String
  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      GoalsInterface.Achieve.self,
      .init(command: record.command, goal: goal, note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
