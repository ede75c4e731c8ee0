import ArgumentParser
import ControlAPI

struct SkillShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What a skill is, with an example.")

  @Argument(help: "The skill: i-statements.", completion: .list(SkillNoun.names))
  var skill: [String]
  @Flag(help: "What is about somebody who is kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PracticeInterface.ShowSkill.self,
      .init(query: query.query, skill: skill.joined(separator: " "), all: all))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line("\(reply.skill.name): \(reply.skill.title)")
    try StandardOutput.line()
    for line in fold(reply.explanation, width: Table.width) { try StandardOutput.line(line) }
    try StandardOutput.line()
    try StandardOutput.words(reply.example)
    if let care = reply.care { try StandardOutput.line("\n\(care)") }
    if reply.practised.isEmpty { return try LeftOut.tell(reply.leftOut) }
    try StandardOutput.line()
    var table = Table()
    for time in reply.practised {
      let person = time.person.map { "with \($0)" } ?? ""
      let result = time.result.map { "\($0)" } ?? ""
      table.add(time.entry, time.when.day, person, result, (time.situation ?? "").firstLine)
    }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
  }
}
