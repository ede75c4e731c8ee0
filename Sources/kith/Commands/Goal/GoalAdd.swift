import ArgumentParser
import ControlAPI

struct GoalAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a goal: kith goal add \"two calls a week\".")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []
  @OptionGroup var writing: WritingOptions
  @OptionGroup var measure: GoalMeasureOptions
  @Option(help: ArgumentHelp("With or about whom.", valueName: "name"))
  var with: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "What do you hope for? >",
      usage: "kith goal add \"two calls a week\"")
    let reply = try Connection(global).record(
      GoalsInterface.Set.self,
      .init(
        command: record.command, statement: text, kind: measure.kindName, target: measure.target,
        per: measure.per, baseline: measure.baseline,
        levels: measure.levels.isEmpty ? nil : measure.levels, weight: measure.weight,
        by: measure.by, agreedOn: measure.agreed, person: with))
    try reply.receipt.show(json: global.json, reply)
  }
}
