import ArgumentParser
import ControlAPI

struct SkillList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All skills, with how often you practised them.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PracticeInterface.Skills.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    var table = Table()
    for skill in reply.skills {
      let times = skill.count == 0 ? "" : counted(skill.count, "time")
      let last = skill.last.map { ", last \($0.day)" } ?? ""
      table.add(skill.name, skill.title, times + last)
    }
    for line in table.lines { try StandardOutput.line(line) }
    try StandardError.hint("What one is: kith skill show i-statements")
  }
}
