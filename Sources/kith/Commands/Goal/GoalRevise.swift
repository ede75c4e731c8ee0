import ArgumentParser
import ControlAPI

struct GoalRevise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise", abstract: "Change a goal; what it was stays visible.")

  @Argument(help: "The goal: g2.", completion: ShortNames.goals)
  var goal: String
  @Argument(help: "Other words for it, or - to take them from a pipe.")
  var words: [String] = []
  @OptionGroup var writing: WritingOptions
  @OptionGroup var measure: GoalMeasureOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      GoalsInterface.Revise.self,
      .init(
        command: record.command, goal: goal, statement: try Words.read(words, writing, asking: nil),
        kind: measure.kindName, target: measure.target, per: measure.per,
        baseline: measure.baseline, levels: measure.levels.isEmpty ? nil : measure.levels,
        weight: measure.weight, by: measure.by, agreedOn: measure.agreed))
    try reply.receipt.show(json: global.json, reply)
  }
}
