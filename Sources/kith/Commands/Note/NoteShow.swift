import ArgumentParser
import ControlAPI

struct NoteShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One note in full.")

  @Argument(help: "The entry: e57.", completion: ShortNames.entries)
  var entry: String

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      DiaryInterface.ShowNote.self, .init(query: query.query, entry: entry))
    if global.json { return try JSONOutput.line(reply) }
    let about = reply.note.about.map { ", about \($0)" } ?? ""
    try StandardOutput.line("\(reply.note.when.text)\(about)")
    try StandardOutput.line(reply.note.text)
  }
}
