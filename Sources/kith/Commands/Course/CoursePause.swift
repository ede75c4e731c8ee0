import ArgumentParser
import ControlAPI

struct CoursePause: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Let the course rest; no reminders come.")

  @Option(help: "Why.")
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      CourseInterface.Pause.self,
      .init(command: record.command, reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
