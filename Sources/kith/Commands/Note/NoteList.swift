import ArgumentParser
import ControlAPI

struct NoteList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Notes, the latest first.")

  @Option(help: ArgumentHelp("Only those about this person.", valueName: "name"))
  var about: String?

  @Option(help: "How many.")
  var limit = 20

  @Option(help: ArgumentHelp("Only those before this entry.", valueName: "entry"))
  var before: String?

  @Flag(help: "What is about somebody who is kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      DiaryInterface.Notes.self,
      .init(query: query.query, about: about, limit: limit, before: before, all: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.notes.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "No notes yet. Try: kith note"))
    }
    var table = Table()
    for note in reply.notes {
      let name = note.about.map { "\($0): " } ?? ""
      table.add(note.entry, note.when.text, (name + note.text).firstLine)
    }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
    if reply.more, let last = reply.notes.last {
      try StandardError.hint("More: kith note list --before \(last.entry)")
    }
  }
}
