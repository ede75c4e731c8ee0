import ArgumentParser
import ControlAPI

struct MeasureChart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Draws the scores of a questionnaire.")

  @Argument(help: "The questionnaire: phq-9.", completion: ShortNames.measures)
  var measure: String
  @OptionGroup var drawing: ChartOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      MeasuresInterface.Chart.self,
      .init(query: query.query, instrument: measure, weeks: drawing.weeks))
    if global.json { return try JSONOutput.line(reply) }
    try drawing.show(reply.plot)
  }
}
