import ArgumentParser
import ControlAPI

struct MeasureSeriesVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series", abstract: "All scores of a questionnaire, the latest first.")

  @Argument(help: "The questionnaire: phq-9.", completion: ShortNames.measures)
  var measure: String
  @Flag(help: "The published names of ranges as well.")
  var details = false
  @Option(help: "How many.")
  var limit: Int?
  @Option(help: ArgumentHelp("Only those before this entry.", valueName: "entry"))
  var before: String?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      MeasuresInterface.Series.self,
      .init(query: query.query, instrument: measure, limit: limit, before: before))
    if global.json { return try JSONOutput.line(reply) }
    if reply.scores.isEmpty {
      return try StandardOutput.line("No \(reply.title) yet. To keep one: kith measure record")
    }
    var table = Table()
    for score in reply.scores {
      var words = [score.total == nil ? "Not all answered." : nil, score.change].compactMap(\.self)
      if details, let band = score.band { words.insert("Published name: \(band).", at: 0) }
      table.add(
        score.total == nil ? "-" : score.shown, score.when.text, score.entry,
        words.joined(separator: " "))
    }
    try StandardOutput.line(reply.title)
    for line in table.lines { try StandardOutput.line(line) }
    if reply.more, let last = reply.scores.last {
      try StandardError.hint(
        "There are more: kith measure series \(measure) --before \(last.entry)")
    }
  }
}
