import ArgumentParser
import ControlAPI

struct RemindersSimulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "What will come in the next days, if nothing is recorded meanwhile.")

  @Option(help: "How many days ahead, 1 to 370; 14 if left out.")
  var days: Int?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RemindersInterface.Simulate.self, .init(query: query.query, days: days))
    if global.json { return try JSONOutput.line(reply) }
    var lines = reply.foreseen.map { ($0.reminder.due.instant, shown($0)) }
    lines += reply.clockChanges.map { ($0.at.instant, ["--  \($0.text)"]) }
    if lines.isEmpty { return try StandardOutput.line("Nothing comes.") }
    for (_, shown) in lines.sorted(by: { $0.0 < $1.0 }) {
      for line in shown { try StandardOutput.line(line) }
    }
  }

  private func shown(_ foreseen: RemindersInterface.Foreseen) -> [String] {
    let reminder = foreseen.reminder
    let with = foreseen.parts.isEmpty ? "" : ", with \(foreseen.parts.joined(separator: ", "))"
    let head = "\(reminder.due.text)   \(reminder.label) (\(reminder.subject))\(with)"
    return fold(head, width: 78)
      + fold(ReminderStanding(reminder).text, width: 74).map { "    " + $0 }
  }
}
