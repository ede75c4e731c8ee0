import ArgumentParser
import ControlAPI

/// `kith goal` and its verbs.
struct GoalNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goal", abstract: "Goals agreed with a therapist.",
    subcommands: [
      GoalList.self, GoalAdd.self, GoalRate.self, GoalRevise.self, GoalAchieve.self,
      GoalSetAside.self, GoalShow.self,
    ], defaultSubcommand: GoalList.self)
}

struct GoalList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Goals you are working on.")

  @Flag(help: "What is achieved or set aside as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      GoalsInterface.List.self, .init(query: query.query, closed: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.goals.isEmpty {
      return try StandardOutput.line("No goals yet. To add one: kith goal add \"…\"")
    }
    var table = Table()
    for goal in reply.goals { table.add(goal.id, goal.standing, goal.statement.firstLine) }
    for line in table.lines { try StandardOutput.line(line) }
    if let score = reply.attainment {
      try StandardOutput.line(
        "Goal attainment T = \(oneDecimal(score)) (50 is what you two expected)")
    }
  }
}

/// A number with one digit after the point.
func oneDecimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}

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

struct GoalAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a goal: kith goal add \"two calls a week\".")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []
  @OptionGroup var writing: WritingOptions
  @OptionGroup var measure: GoalMeasureOptions
  @Option(help: ArgumentHelp("With or about whom.", valueName: "name"))
  var with: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "What do you hope for? >",
      usage: "kith goal add \"two calls a week\"")
    let reply = try Connection(global).record(
      GoalsInterface.Set.self,
      .init(
        command: record.command, statement: text, kind: measure.kindName, target: measure.target,
        per: measure.per, baseline: measure.baseline,
        levels: measure.levels.isEmpty ? nil : measure.levels, weight: measure.weight,
        by: measure.by, agreedOn: measure.agreed, person: with))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct GoalRate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Where a goal stands: a number, or yes or no. A count takes how many times more.")

  @Argument(help: "The goal: g2.", completion: ShortNames.goals)
  var goal: String
  @Argument(parsing: .allUnrecognized, help: "The number, yes or no; then a few words.")
  var words: [String] = []
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard let first = words.first, let value = Self.value(first) else {
      throw Complaint(.usage, "Say where it stands: kith goal rate \(goal) 6, or yes, or no")
    }
    let note = try Words.read(Array(words.dropFirst()), asking: nil)
    let reply = try Connection(global).record(
      GoalsInterface.Rate.self,
      .init(command: record.command, goal: goal, value: value, note: note))
    try reply.receipt.show(json: global.json, reply)
  }

  private static func value(_ word: String) -> Int? {
    switch word.lowercased() {
    case "yes": 1
    case "no": 0
    default: Int(word)
    }
  }
}

struct GoalRevise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise", abstract: "Change a goal; what it was stays visible.")

  @Argument(help: "The goal: g2.", completion: ShortNames.goals)
  var goal: String
  @Argument(help: "Other words for it, or - to take them from a pipe.")
  var words: [String] = []
  @OptionGroup var writing: WritingOptions
  @OptionGroup var measure: GoalMeasureOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      GoalsInterface.Revise.self,
      .init(
        command: record.command, goal: goal, statement: try Words.read(words, writing, asking: nil),
        kind: measure.kindName, target: measure.target, per: measure.per,
        baseline: measure.baseline, levels: measure.levels.isEmpty ? nil : measure.levels,
        weight: measure.weight, by: measure.by, agreedOn: measure.agreed))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct GoalAchieve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "achieve", abstract: "A goal is reached.")

  @Argument(help: "The goal: g2.", completion: ShortNames.goals)
  var goal: String
  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      GoalsInterface.Achieve.self,
      .init(command: record.command, goal: goal, note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct GoalSetAside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-aside", abstract: "Stop working on a goal; that is a choice like any other.")

  @Argument(help: "The goal: g2.", completion: ShortNames.goals)
  var goal: String
  @Option(help: "Why.")
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      GoalsInterface.SetAside.self,
      .init(command: record.command, goal: goal, reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct GoalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One goal in full.")

  @Argument(help: "The goal: g2.", completion: ShortNames.goals)
  var goal: String
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      GoalsInterface.Show.self, .init(query: query.query, goal: goal))
    if global.json { return try JSONOutput.line(reply) }
    let goal = reply.goal
    try StandardOutput.line("\(goal.id)  \(goal.statement)")
    var table = Table()
    table.add("  Standing", goal.status == "live" ? goal.standing : goal.status)
    if let rated = goal.lastRated { table.add("  Rated", rated.text) }
    if let target = goal.target {
      table.add("  Target", "\(target)" + (goal.per.map { " a \($0)" } ?? ""))
    }
    if let baseline = goal.baseline { table.add("  Began at", "\(baseline)") }
    for earlier in goal.earlierBaselines { table.add("  Before that", "\(earlier)") }
    for (index, level) in (goal.levels ?? []).enumerated() {
      table.add("  \(index - 2 > 0 ? "+" : "")\(index - 2)", level)
    }
    if let by = goal.by { table.add("  By", by) }
    if let agreed = goal.agreedOn { table.add("  Agreed", agreed) }
    if let person = goal.person { table.add("  With", person) }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
