import ArgumentParser
import ControlAPI

struct MeasureFill: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "Answer a questionnaire, one question after the other.")

  @Argument(help: "The questionnaire: phq-9.", completion: ShortNames.measures)
  var measure: String
  @Flag(help: "The published name of the range as well.")
  var details = false
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard Conversation.isPossible, !global.json else {
      throw Complaint(
        .usage,
        "Questions are asked on a terminal. Off one: kith measure record \(measure) --items 2,1,…")
    }
    let connection = try Connection(global)
    let it = try connection.ask(
      MeasuresInterface.Show.self,
      .init(query: QueryOptions.make(course: record.course), instrument: measure)
    ).instrument
    guard let text = it.text else {
      throw Complaint(
        .usage,
        "Kith has no words of \(it.title). With a copy from a clinic: "
          + "kith measure record \(it.id) --items …")
    }
    var form = MeasureForm(connection: connection, record: record, instrument: it, text: text)
    form.details = details
    try form.run()
  }
}
