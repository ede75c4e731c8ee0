import ArgumentParser
import ControlAPI

struct CourseMaintenance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maintenance",
    abstract: "What you take along: what changed, what you will do, who you call.",
    discussion: """
      On a terminal, without options, kith asks. What is left out stays as it was. \
      To read it: kith course ending
      """)

  @Option(help: "What changed, in your words.")
  var changed: String?
  @Option(name: .customLong("do"), help: "What you will do; may come several times.")
  var willDo: [String] = []
  @Option(help: "Whom you call; may come several times.")
  var call: [String] = []
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    var parameters = CourseInterface.AgreePlan.Parameters(
      command: record.command, changed: try Words.option(changed),
      willDo: willDo.isEmpty ? nil : willDo, call: call.isEmpty ? nil : call)
    if changed == nil, willDo.isEmpty, call.isEmpty {
      guard Conversation.isPossible, !global.json else {
        throw Complaint(
          .usage,
          "Say what you take along: kith course maintenance --changed \"…\" --do \"…\" --call \"…\""
        )
      }
      try ask(&parameters, connection)
      if parameters.changed == nil, parameters.willDo == nil, parameters.call == nil {
        return try StandardOutput.line("Nothing was changed.")
      }
    }
    let reply = try connection.record(CourseInterface.AgreePlan.self, parameters)
    try reply.receipt.show(json: global.json, reply)
  }

  private func ask(
    _ parameters: inout CourseInterface.AgreePlan.Parameters, _ connection: Connection
  ) throws {
    parameters.changed = try Conversation.ask("What changed, in your words? >")
    while let sign = try Conversation.ask("A sign you know, when things get harder? >") {
      _ = try connection.record(
        CourseInterface.NoteSign.self, .init(command: record.command, text: sign))
    }
    parameters.willDo = try several("Something you will do? >")
    parameters.call = try several("Someone you call? >")
  }

  /// Asks until Enter; nil when nothing was said.
  private func several(_ question: String) throws -> [String]? {
    var words: [String] = []
    while let line = try Conversation.ask(question) { words.append(line) }
    return words.isEmpty ? nil : words
  }
}
