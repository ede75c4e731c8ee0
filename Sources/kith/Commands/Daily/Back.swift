import ArgumentParser
import ControlAPI

/// `kith back`.
struct Back: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "back",
    abstract: "What you wrote then: kith back \"3 weeks ago\".")

  @Argument(help: "When; four weeks ago, if left out.")
  var when: [String] = []
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
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
