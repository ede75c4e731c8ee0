import ArgumentParser
import ControlAPI

struct MeasureRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Keep a score from paper: kith measure record phq-9 --items 2,1,3,0,1,0,2,1,0",
    usage: "kith measure record <measure> (--items <answers> | --total <number>)")

  @Argument(help: "The questionnaire: phq-9.", completion: ShortNames.measures)
  var measure: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The answers in order, - for one that is open.", valueName: "2,1,-"))
  var items: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The total, where only that is known.", valueName: "number"))
  var total: Double?
  @Option(help: ArgumentHelp("With a total: the answer on safety.", valueName: "number"))
  var safety: Int?
  @Option(help: ArgumentHelp("self or clinic: who filled it in with you.", valueName: "who"))
  var source: String?
  @Option(help: ArgumentHelp("The question that does not count, 0 to 3.", valueName: "0-3"))
  var difficulty: Int?
  @Flag(help: "The published name of the range as well.")
  var details = false
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard items != nil || total != nil else {
      throw Complaint(
        .usage,
        "Give the answers or the total: kith measure record \(measure) --items 2,1,… "
          + "or --total 13")
    }
    if let total, !total.isFinite {
      throw Complaint(.usage, "A total is a number: kith measure record \(measure) --total 13")
    }
    let connection = try Connection(global)
    let answers = try items.map { try MeasureAnswersOption.read($0) }
    let safety = try safety ?? (answers == nil && !global.json ? askSafety(connection) : nil)
    let reply = try connection.record(
      MeasuresInterface.Complete.self,
      .init(
        command: record.command, instrument: measure, answers: answers, total: total,
        source: source, difficulty: difficulty, safetyAnswer: safety))
    try reply.show(json: global.json, details: details, connection, course: record.course)
  }

  /// A total hides one answer; that one is asked for, where somebody can be asked.
  private func askSafety(_ connection: Connection) throws -> Int? {
    guard Conversation.isPossible else { return nil }
    try connection.checkReady(course: record.course)
    let it = try connection.ask(
      MeasuresInterface.Show.self,
      .init(query: QueryOptions.make(course: record.course), instrument: measure)
    ).instrument
    guard let item = it.safetyItem else { return nil }
    if let text = it.text, text.questions.indices.contains(item - 1) {
      StandardError.line("A total can't show one answer. Question \(item):")
      StandardError.line(text.questions[item - 1])
    } else {
      StandardError.line("A total can't show one answer, the one to question \(item) on your form.")
    }
    while let words = try Conversation.ask(
      "What was it? \(it.lowest) to \(it.highest), Enter leaves it out >")
    {
      if let value = Int(words), (it.lowest...it.highest).contains(value) { return value }
      StandardError.line("A number from \(it.lowest) to \(it.highest), or Enter.")
    }
    return nil
  }
}
