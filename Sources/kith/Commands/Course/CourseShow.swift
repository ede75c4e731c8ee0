import ArgumentParser
import ControlAPI

struct CourseShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What was agreed, and how far it has come.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(CourseInterface.Show.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    let course = reply.course
    var table = Table()
    table.add("Course", course.summary.shortId)
    table.add(
      "Standing",
      course.summary.status == "endedEarly" ? "ended early" : course.summary.status)
    table.add("Since", course.summary.begun.day)
    if let ended = course.summary.ended { table.add("Ended", ended.day) }
    if let reason = course.pauseReason { table.add("Paused", reason) }
    if let therapist = course.therapist { table.add("With", therapist) }
    if let planned = course.plannedSessions, let cadence = course.cadence {
      let minutes = course.minutes.map { ", \($0) minutes" } ?? ""
      let words = course.rhythm ?? cadence.replacing("-", with: " ")
      table.add("Agreed", "\(counted(planned, "session")), \(words)\(minutes)")
    }
    table.add("So far", course.progress)
    for change in course.renegotiations { table.add("Changed", change) }
    if let reasons = course.reasonText { table.add("Begun for", reasons) }
    if let previous = course.previousCourse {
      let ended = previous.ended.map { ", over since \($0.day)" } ?? ""
      table.add("Follows on", "course \(previous.shortId), begun \(previous.begun.day)\(ended)")
    }
    if let every = course.reviewEvery { table.add("Looking back", "every \(every) sessions") }
    if let phase = course.phase { table.add("Now", "the \(phase) phase") }
    if let phase = course.suggestedPhase, phase != course.phase {
      table.add("Usually", "the \(phase) phase; you two decide")
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
