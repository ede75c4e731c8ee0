import ArgumentParser
import ControlAPI

struct RemindersList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Reminders to come, and what became of the latest.")

  @Option(help: "How many days ahead, 1 to 60.")
  var days: Int?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RemindersInterface.List.self, .init(query: query.query, days: days))
    if global.json { return try JSONOutput.line(reply) }
    var past = Table()
    for reminder in reply.past {
      past.add("  " + reminder.due.text, reminder.subject, ReminderStanding(reminder).text)
    }
    if !past.isEmpty {
      try StandardOutput.line("Lately")
      for line in past.lines { try StandardOutput.line(line) }
      try StandardOutput.line()
    }
    var planned = Table()
    for reminder in reply.planned {
      let text = reminder.state == "keptBack" ? ReminderStanding(reminder).text : reminder.text
      planned.add("  " + reminder.due.text, reminder.subject, text)
    }
    try StandardOutput.line(planned.isEmpty ? "Nothing to come." : "To come")
    for line in planned.lines { try StandardOutput.line(line) }
    try StandardOutput.line()
    try PreferenceLines(reply.preferences).show()
  }
}
