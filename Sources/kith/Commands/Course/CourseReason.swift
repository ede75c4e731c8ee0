import ArgumentParser
import ControlAPI

struct CourseReason: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reason",
    abstract: "Why the course was begun: kith course reason loss isolation",
    discussion: "Alone, shows what was said. Nothing more is ever asked about it.")

  /// What a person types for each reason.
  static let names = [
    "relationship": "relationshipProblems", "isolation": "isolation", "change": "lifeChange",
    "loss": "loss", "early-adversity": "earlyAdversity", "other": "other",
  ]

  @Argument(help: "relationship, isolation, change, loss, early-adversity, other.")
  var reasons: [String] = []
  @Option(help: "A few words, or - to take them from a pipe.")
  var words: String?
  @Option(
    help: ArgumentHelp("When it was said, for example \"friday night\".", valueName: "when"))
  var at: String?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    if reasons.isEmpty, words == nil { return try show(connection) }
    guard query.asOf == nil else {
      throw Complaint(.usage, "--as-of asks about the past; to date a reason back use --at")
    }
    let reply = try connection.record(
      CourseInterface.AddReasons.self,
      .init(
        command: RecordOptions.make(course: query.course, at: at),
        reasons: try reasons.map { try Self.stored($0) }, note: try Words.option(words)))
    try reply.receipt.show(json: global.json, reply)
  }

  static func stored(_ name: String) throws -> String {
    guard let stored = names[name.lowercased()] else {
      throw Complaint(
        .badData,
        "A reason is one of relationship, isolation, change, loss, early-adversity and other.")
    }
    return stored
  }

  private func show(_ connection: Connection) throws {
    let reply = try connection.ask(CourseInterface.Show.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line(
      reply.course.reasonText.map { "Begun for \($0)." }
        ?? "Nothing is said on why. To say it: kith course reason loss")
  }
}
