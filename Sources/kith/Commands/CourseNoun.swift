import ArgumentParser
import ControlAPI

/// `kith course` and its verbs.
struct CourseNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "The course as a whole.",
    subcommands: [
      CourseList.self, CourseShow.self, CoursePause.self, CourseResume.self,
      CourseRenegotiate.self, CourseComplete.self, CourseEnd.self,
    ], defaultSubcommand: CourseList.self)
}

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
      let words = cadence.replacing("-", with: " ")
      table.add("Agreed", "\(counted(planned, "session")), \(words)\(minutes)")
    }
    table.add("So far", course.progress)
    for change in course.renegotiations { table.add("Changed", change) }
    if let phase = course.suggestedPhase {
      table.add("Usually", "the \(phase) phase; you two decide")
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}

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

struct CourseRenegotiate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renegotiate", abstract: "Change what was agreed, once you both agree.")

  @Option(help: "How many sessions from now on.")
  var sessions: Int?
  @Option(help: ArgumentHelp("weekly, every-two-weeks, monthly …", valueName: "how often"))
  var cadence: String?
  @Option(help: "How long a session lasts from now on.")
  var minutes: Int?
  @Option(help: "Why.")
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      CourseInterface.Renegotiate.self,
      .init(
        command: record.command, plannedSessions: sessions, cadence: cadence, minutes: minutes,
        reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}

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
