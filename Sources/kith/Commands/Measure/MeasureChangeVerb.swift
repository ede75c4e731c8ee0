import ArgumentParser
import ControlAPI

struct MeasureChangeVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "What changed since the start.")

  @Argument(help: "The questionnaire: phq-9.", completion: ShortNames.measures)
  var measure: String
  @Option(help: ArgumentHelp("usual or nhs: by whose threshold.", valueName: "name"))
  var preset: String?
  @Flag(help: "The published names of ranges as well.")
  var details = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      MeasuresInterface.Change.self,
      .init(query: query.query, instrument: measure, preset: preset))
    if global.json { return try JSONOutput.line(reply) }
    if let start = reply.start, let latest = reply.latest {
      var table = Table()
      table.add(latest.shown, "\(reply.title), \(latest.when.day)", band(latest))
      table.add(start.shown, "at the start, \(start.when.day)", band(start))
      for line in table.lines { try StandardOutput.line(line) }
    }
    for line in fold(reply.words, width: Table.width) { try StandardOutput.line(line) }
  }

  private func band(_ score: MeasuresInterface.Score) -> String {
    details ? score.band.map { "published name: \($0)" } ?? "" : ""
  }
}
