import ArgumentParser
import ControlAPI

struct CourseAttendance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendance", abstract: "What became of the sessions, counted.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      CourseInterface.Attendance.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    for line in reply.lines { try StandardOutput.line(line) }
  }
}
