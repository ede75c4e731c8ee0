import ArgumentParser
import ControlAPI

struct BackShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What you wrote around a moment.")

  @Argument(help: "When; four weeks ago, if left out.")
  var when: [String] = []
  @Flag(help: "Choose a line of yours to stand in the brief for the next session.")
  var choose = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    if choose { return try OwnWordsChoice(connection: connection, query: query).run(global) }
    let reply = try connection.ask(
      DiaryInterface.Back.self,
      .init(query: query.query, when: when.isEmpty ? nil : when.joined(separator: " ")))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line(reply.range)
    if reply.notes.isEmpty { return try StandardOutput.line("Nothing written then.") }
    for note in reply.notes {
      let about = note.about.map { ", about \($0)" } ?? ""
      try StandardOutput.line()
      try StandardOutput.line("\(note.when.text)\(about)")
      for line in fold(note.text, width: Table.width) { try StandardOutput.line(line) }
    }
  }
}
