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
    let parameters = CourseInterface.AgreePlan.Parameters(
      command: record.command, changed: try Words.option(changed),
      willDo: willDo.isEmpty ? nil : willDo, call: call.isEmpty ? nil : call)
    if changed == nil, willDo.isEmpty, call.isEmpty {
      guard Conversation.isPossible, !global.json else {
        throw Complaint(
          .usage,
          "Say what you take along: kith course maintenance --changed \"…\" --do \"…\" --call \"…\""
        )
      }
      var form = try Form("maintenance", connection, course: record.course, at: record.at)
      return try MaintenanceForm.run(&form)
    }
    let reply = try connection.record(CourseInterface.AgreePlan.self, parameters)
    try reply.receipt.show(json: global.json, reply)
  }
}
