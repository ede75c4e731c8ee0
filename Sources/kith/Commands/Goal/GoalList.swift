import ArgumentParser
import ControlAPI

struct GoalList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Goals you are working on.")

  @Flag(help: "What is achieved or set aside, or is about somebody kept apart, as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      GoalsInterface.List.self, .init(query: query.query, closed: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.goals.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "No goals yet. To add one: kith goal add \"…\""))
    }
    var table = Table()
    for goal in reply.goals { table.add(goal.id, goal.standing, goal.statement.firstLine) }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
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
