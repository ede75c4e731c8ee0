import ArgumentParser
import ControlAPI

struct FocusChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Choose another area, or put something otherwise.")

  @Argument(help: "Its short name: f1.", completion: ShortNames.focuses)
  var focus: String
  @Option(
    help: "grief, dispute, transition or isolation.", completion: .list(FocusNoun.areas))
  var area: String?
  @OptionGroup var said: FocusOptions
  @Option(help: ArgumentHelp("Why.", valueName: "words"))
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      FocusInterface.Change.self,
      .init(
        command: record.command, focus: focus, area: area.map(FocusNoun.area), rank: said.rank,
        agreedOn: said.agreed, details: try said.details(), reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
