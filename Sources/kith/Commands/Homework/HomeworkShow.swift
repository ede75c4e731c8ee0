import ArgumentParser
import ControlAPI

struct HomeworkShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One piece of homework in full.")

  @Argument(help: "The homework: h12.", completion: ShortNames.homework)
  var homework: String
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      HomeworkInterface.Show.self, .init(query: query.query, homework: homework))
    if global.json { return try JSONOutput.line(reply) }
    let homework = reply.homework
    try StandardOutput.line("\(homework.id)  \(homework.text)")
    var table = Table()
    table.add("  Since", homework.assigned.text)
    let standing = HomeworkStanding(homework).text
    if !standing.isEmpty { table.add("  Standing", standing) }
    if let days = homework.everyDays {
      table.add("  Again", days == 1 ? "daily" : "every \(days) days")
    }
    if let person = homework.person { table.add("  With", person) }
    if let skill = homework.skill { table.add("  Skill", "\(skill) (kith skill show \(skill))") }
    if let goal = homework.goal { table.add("  Towards", goal) }
    for attempt in reply.attempts {
      let sure = attempt.confidence.map { ", confidence \($0)" } ?? ""
      let note = attempt.note.map { ". \($0)" } ?? ""
      table.add(
        "  " + attempt.when.day, HomeworkStanding.outcome(attempt.outcome) + sure + note)
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
