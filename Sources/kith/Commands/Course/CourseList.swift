import ArgumentParser
import ControlAPI

struct CourseList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "All courses.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(CourseInterface.List.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    if reply.courses.isEmpty {
      return try StandardOutput.line("No course is kept yet. To begin one: kith begin")
    }
    var table = Table()
    for course in reply.courses {
      let standing = course.status == "endedEarly" ? "ended early" : course.status
      let ended = course.ended.map { ", ended \($0.day)" } ?? ""
      table.add(course.shortId, standing, "since \(course.begun.day)\(ended)")
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
