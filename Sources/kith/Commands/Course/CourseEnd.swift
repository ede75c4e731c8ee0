import ArgumentParser
import ControlAPI

struct CourseEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "End the course before its agreed end.")

  @Option(help: "Why.")
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      CourseInterface.End.self,
      .init(command: record.command, reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
