import ArgumentParser
import ControlAPI

struct MomentAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Look at something that happened, step by step. One answer is enough.")

  @Argument(help: ArgumentHelp("With whom.", valueName: "name"))
  var person: [String] = []
  @Flag(help: "Ask everything: what each of you said, what you meant, how else to put it.")
  var full = false
  @OptionGroup var answers: MomentAnswers
  @Flag(help: "Put it on the list for the next session: the day and the person alone.")
  var bring = false
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let name = person.isEmpty ? nil : person.joined(separator: " ")
    let connection = try Connection(global)
    let (analysis, told) = try answers.read()
    if let analysis {
      let reply = try connection.record(
        PracticeInterface.LookAt.self,
        .init(command: record.command, person: name ?? told, analysis: analysis))
      let put = bring ? try MomentForm.put(reply, on: connection, course: record.course) : nil
      try reply.receipt.show(json: global.json, reply)
      if let put, !global.json { try StandardOutput.line(put.summary) }
      return
    }
    guard Conversation.isPossible, !global.json else {
      throw Complaint(
        .usage,
        "In scripts say at least one thing: kith moment sam --happened \"…\", or --json-answers -")
    }
    var form = try Form(
      full ? "moment-full" : "moment", connection, course: record.course, at: record.at)
    try MomentForm.run(&form, person: name)
  }
}
