import ArgumentParser
import ControlAPI

struct DecideAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Weigh a decision; asked step by step on a terminal.")

  @Option(help: ArgumentHelp("What it is about.", valueName: "words"))
  var problem: String?
  @Option(help: ArgumentHelp("A way that is open; 2 to 6 times.", valueName: "words"))
  var option: [String] = []
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("What speaks for each, in their order.", valueName: "words"))
  var pros: [String] = []
  @Option(
    name: .customLong("against"),
    help: ArgumentHelp("What speaks against each, in their order.", valueName: "words"))
  var cons: [String] = []
  @Option(help: ArgumentHelp("Which you chose: 1 is the first.", valueName: "number"))
  var chosen: Int?
  @Option(
    help: ArgumentHelp(
      "All answers as one JSON object from a file, or - for a pipe: problem, option1, pro1, con1 "
        + "to option6, and chosen.", valueName: "file"))
  var jsonAnswers: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    if let problem = try Words.option(problem) {
      return try keep(problem, options(), chosen, connection)
    }
    if let jsonAnswers {
      let told = try JSONAnswers(jsonAnswers, known: DecideForm.fields)
      guard let problem = told["problem"] else {
        throw Complaint(.badData, "\"problem\" is missing from the answers. Nothing was kept.")
      }
      return try keep(
        problem, DecideForm.options { told[$0] }, told["chosen"].flatMap { Int($0) }, connection)
    }
    guard Conversation.isPossible, !global.json else {
      throw Complaint(
        .usage,
        "In scripts: kith decide add --problem \"…\" --option \"…\" --option \"…\", "
          + "or --json-answers -")
    }
    var form = try Form("decide", connection, course: record.course, at: record.at)
    try DecideForm.run(&form)
  }

  private func options() -> [PracticeInterface.Option] {
    option.enumerated().map { index, option in
      PracticeInterface.Option(
        option: option, pro: pros.indices.contains(index) ? pros[index] : nil,
        con: cons.indices.contains(index) ? cons[index] : nil)
    }
  }

  private func keep(
    _ problem: String, _ options: [PracticeInterface.Option], _ chosen: Int?,
    _ connection: Connection
  ) throws {
    let reply = try connection.record(
      PracticeInterface.Decide.self,
      .init(command: record.command, problem: problem, options: options, chosen: chosen))
    try reply.receipt.show(json: global.json, reply)
  }
}
