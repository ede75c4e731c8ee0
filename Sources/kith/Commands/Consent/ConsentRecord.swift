import ArgumentParser
import ControlAPI

struct ConsentRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Keep that you agreed to something.")

  @Argument(help: "What it is about: \"recording of sessions\", \"letter to my doctor\".")
  var scope: [String]
  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      CourseInterface.RecordConsent.self,
      .init(
        command: record.command, scope: scope.joined(separator: " "),
        note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
