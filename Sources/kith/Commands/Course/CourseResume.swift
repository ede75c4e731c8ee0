import ArgumentParser
import ControlAPI

struct CourseResume: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on after a pause.")

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      CourseInterface.Resume.self, .init(command: record.command))
    try reply.receipt.show(json: global.json, reply)
  }
}
