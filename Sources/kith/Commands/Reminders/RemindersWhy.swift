import ArgumentParser
import ControlAPI

struct RemindersWhy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "The whole story of one reminder, sent or not.")

  @Argument(help: "Which one, as kith reminders names it; the latest, if left out.")
  var reminder: String?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RemindersInterface.Why.self, .init(query: query.query, reminder: reminder))
    if global.json { return try JSONOutput.line(reply) }
    let told = reply.reminder
    let subject = told.subject == "course" ? "" : ", \(told.subject)"
    try StandardOutput.line("\(told.id): \(told.label)\(subject). \(told.text)")
    try StandardOutput.line()
    for line in reply.story {
      let text = line.at.map { "\($0.text): \(line.text)" } ?? line.text
      for (index, part) in fold(text, width: 76).enumerated() {
        try StandardOutput.line(index == 0 ? "  " + part : "    " + part)
      }
    }
  }
}
