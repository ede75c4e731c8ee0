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
    let connection = try Connection(global)
    // A program asks the questions itself, and then records the answers.
    if global.json {
      return try JSONOutput.line(try Self.shown(measure, connection, record))
    }
    try Self.ask(measure, connection, record, details: details)
  }

  private static func shown(
    _ measure: String, _ connection: Connection, _ record: RecordOptions
  ) throws -> MeasuresInterface.Show.Reply {
    try connection.ask(
      MeasuresInterface.Show.self,
      .init(query: QueryOptions.make(course: record.course), instrument: measure))
  }

  /// The questionnaire that a draft of this form is of, if it is one: "measure:phq-9".
  static func measure(of form: String) -> String? {
    form.hasPrefix("measure:") ? String(form.dropFirst("measure:".count)) : nil
  }

  /// Asks from where it was left.
  static func ask(
    _ measure: String, _ connection: Connection, _ record: RecordOptions, details: Bool = false
  ) throws {
    let it = try shown(measure, connection, record).instrument
    guard Conversation.isPossible else {
      throw Complaint(
        .usage,
        "Questions are asked on a terminal. Off one: kith measure record \(it.id) --items 2,1,…")
    }
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
