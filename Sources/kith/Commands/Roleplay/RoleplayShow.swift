import ArgumentParser
import ControlAPI

struct RoleplayShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One rehearsed talk in full.")

  @Argument(help: "The entry: e57.", completion: ShortNames.entries)
  var entry: String
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PracticeInterface.ShowRehearsal.self, .init(query: query.query, entry: entry))
    if global.json { return try JSONOutput.line(reply) }
    let talk = reply.rehearsal
    let person = talk.person.map { ", a talk with \($0)" } ?? ""
    try StandardOutput.line("\(talk.when.text)\(person)")
    var table = Table()
    switch talk.rehearsedWith {
    case "therapist": table.add("  Rehearsed", "with my therapist")
    case "friend": table.add("  Rehearsed", "with a friend")
    default: table.add("  Rehearsed", "alone")
    }
    switch talk.part {
    case "myself": table.add("  I played", "my own part")
    case "other": table.add("  I played", "the other part")
    case "both": table.add("  I played", "both parts")
    default: break
    }
    if let before = talk.before { table.add("  Sure before", "\(before) of 10") }
    if let after = talk.after { table.add("  Sure after", "\(after) of 10") }
    for line in table.lines { try StandardOutput.line(line) }
    for (title, text) in [("What I would say", talk.script), ("How it went", talk.went)] {
      guard let text else { continue }
      try StandardOutput.line("\n\(title)")
      try StandardOutput.words(text)
    }
  }
}
