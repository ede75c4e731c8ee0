import ArgumentParser
import ControlAPI

struct RemindersList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Reminders to come, what became of the latest, and how you want them.")

  @Option(help: "How many days ahead, 1 to 60.")
  var days: Int?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RemindersInterface.List.self, .init(query: query.query, days: days))
    if global.json { return try JSONOutput.line(reply) }
    if !reply.past.isEmpty {
      try StandardOutput.line("Lately")
      for reminder in reply.past {
        let waits = reply.waiting.contains(reminder.id) ? ", waits for you" : ""
        try line(reminder, ReminderStanding(reminder).text + waits)
      }
      try StandardOutput.line()
    }
    try StandardOutput.line(reply.planned.isEmpty ? "Nothing to come." : "To come")
    for reminder in reply.planned { try line(reminder, ReminderStanding(reminder).text) }
    try StandardOutput.line()
    try PreferenceLines(reply.preferences).show()
  }

  /// The moment and the name, and below it what it is.
  private func line(_ reminder: RemindersInterface.Reminder, _ standing: String) throws {
    try StandardOutput.line("  \(reminder.due.text)   \(reminder.id), \(about(reminder))")
    for line in fold(standing, width: 74) { try StandardOutput.line("      " + line) }
  }

  private func about(_ reminder: RemindersInterface.Reminder) -> String {
    reminder.subject == "course" ? reminder.label : "\(reminder.label) (\(reminder.subject))"
  }
}
