import ArgumentParser
import ControlAPI

struct FormulationAgree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Keep how you both put it; what was before stays.")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []
  @Option(help: ArgumentHelp("When you agreed on it together.", valueName: "date"))
  var agreed: String?
  @Option(
    help: ArgumentHelp("What you work on that it is about: f1.", valueName: "id"),
    completion: ShortNames.focuses)
  var focus: String?
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "How does it hang together, in two sentences? >",
      usage: "kith formulation agree \"…\"")
    let reply = try Connection(global).record(
      FocusInterface.AgreeFormulation.self,
      .init(command: record.command, text: text, agreedOn: agreed, focus: focus))
    try reply.receipt.show(json: global.json, reply)
  }
}
