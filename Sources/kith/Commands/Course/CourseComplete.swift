import ArgumentParser
import ControlAPI

struct CourseComplete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "The course has come to its agreed end.")

  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      CourseInterface.Complete.self,
      .init(command: record.command, note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
