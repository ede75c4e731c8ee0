import ArgumentParser

/// `kith measure` and its verbs.
struct MeasureNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Questionnaires: fill one in, and see what changed.",
    subcommands: [
      MeasureList.self, MeasureFill.self, MeasureRecord.self, MeasureSkip.self, MeasureShow.self,
      MeasureSeriesVerb.self, MeasureChart.self, MeasureChangeVerb.self, MeasureRecoveryVerb.self,
      MeasurePackNoun.self,
    ], defaultSubcommand: MeasureList.self)
}
