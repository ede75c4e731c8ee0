import ArgumentParser
import ControlAPI

struct FocusStage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage",
    abstract: "Where a disagreement stands: talking it over, not talking about it, letting go.")

  @Argument(help: "Its short name: f1.", completion: ShortNames.focuses)
  var focus: String
  @Argument(
    help: ArgumentHelp(
      "renegotiation (talking it over), impasse (not talking about it), dissolution (letting go).",
      valueName: "stage"), completion: .list(FocusNoun.stages))
  var stage: String
  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      FocusInterface.SetStage.self,
      .init(
        command: record.command, focus: focus, stage: stage.lowercased(),
        note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
