import ArgumentParser
import ControlAPI

struct MeasureSkip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Leave a questionnaire out this time.")

  @Argument(help: "The questionnaire: phq-9.", completion: ShortNames.measures)
  var measure: String
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      MeasuresInterface.Skip.self, .init(command: record.command, instrument: measure))
    try reply.receipt.show(json: global.json, reply)
  }
}
