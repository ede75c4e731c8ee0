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
    if reply.foreseen.isEmpty, reply.clockChanges.isEmpty {
      return try StandardOutput.line("Nothing comes.")
    }
    var table = Table()
    var clockChanges = reply.clockChanges[...]
    for foreseen in reply.foreseen {
      while let change = clockChanges.first, change.at.instant < foreseen.reminder.due.instant {
        table.add("--", change.text)
        clockChanges.removeFirst()
      }
      add(foreseen, to: &table)
    }
    for change in clockChanges { table.add("--", change.text) }
    for line in table.lines { try StandardOutput.line(line) }
  }

  private func add(_ foreseen: RemindersInterface.Foreseen, to table: inout Table) {
    let reminder = foreseen.reminder
    let with = foreseen.parts.isEmpty ? "" : ", with \(foreseen.parts.joined(separator: ", "))"
    table.add(reminder.due.text, "\(reminder.label) (\(reminder.subject))\(with)")
    table.remark(ReminderStanding(reminder).text)
  }
}
