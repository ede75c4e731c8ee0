import ArgumentParser

/// How one sees where a goal stands, as options.
struct GoalMeasureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("count, yes-no, rating or attainment.", valueName: "kind"))
  var kind: String?
  @Option(help: "How many, or the rating from 0 to 10 that is aimed at.")
  var target: Int?
  @Option(help: ArgumentHelp("week, month or course: the time of a count.", valueName: "time"))
  var per: String?
  @Option(help: "Where a rating is now, 0 to 10.")
  var baseline: Int?
  @Option(
    name: .customLong("level"), parsing: .singleValue,
    help: "Attainment: five times, from -2 (much less than hoped) to +2.")
  var levels: [String] = []
  @Option(help: "Attainment: how much it weighs, 1 to 10.")
  var weight: Int?
  @Option(help: ArgumentHelp("The day it is hoped for.", valueName: "when"))
  var by: String?
  @Option(help: ArgumentHelp("The day you two agreed on it.", valueName: "when"))
  var agreed: String?

  /// The kind by the interface's name; told from the other options where it is left out.
  var kindName: String? {
    if let kind { return kind == "gas" ? "attainment" : camelCase(kind) }
    if !levels.isEmpty { return "attainment" }
    if baseline != nil { return "rating" }
    if per != nil { return "count" }
    return nil
  }
}
