import ArgumentParser
import ControlAPI

struct CoursePhase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phase",
    abstract: "Say that another part of the course has begun: kith course phase middle",
    discussion: "Alone, shows where you are. Kith suggests; you two decide.")

  @Argument(help: "Its name: initial, middle or ending, or as the template has it.")
  var phase: String?
  @Option(help: "Why. Needed for going back.")
  var because: String?
  @Option(help: ArgumentHelp("When it began, for example \"tuesday\".", valueName: "when"))
  var at: String?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    guard let phase else { return try show(connection) }
    guard query.asOf == nil else {
      throw Complaint(.usage, "--as-of asks about the past; to date it back use --at")
    }
    let reply = try connection.record(
      CourseInterface.EnterPhase.self,
      .init(
        command: RecordOptions.make(course: query.course, at: at), phase: phase,
        because: try Words.option(because)))
    try reply.receipt.show(json: global.json, reply)
  }

  private func show(_ connection: Connection) throws {
    let reply = try connection.ask(CourseInterface.Phases.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    var table = Table()
    if let now = reply.phase, let since = reply.since {
      table.add("Now", "\(now), since \(since.day)")
    } else {
      table.add("Now", "none said yet")
    }
    if let usual = reply.suggested { table.add("Usually", "\(usual); you two decide") }
    if !reply.phases.isEmpty {
      table.add("Phases", reply.phases.joined(separator: ", "))
    }
    for (index, line) in reply.history.enumerated() { table.add(index == 0 ? "So far" : "", line) }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
