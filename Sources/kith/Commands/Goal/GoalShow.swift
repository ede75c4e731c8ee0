import ArgumentParser
import ControlAPI

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
