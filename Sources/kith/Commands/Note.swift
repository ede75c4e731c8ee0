import ArgumentParser
import ControlAPI

/// `kith note`, with `list` and `show`.
struct Note: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Keep something in your words; about someone with --about.",
    subcommands: [NoteAdd.self, NoteList.self, NoteShow.self], defaultSubcommand: NoteAdd.self)
}

struct NoteAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep something in your words.")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []

  @Option(help: ArgumentHelp("About whom.", valueName: "name"))
  var about: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "What would you like to keep? >", usage: "kith note \"a good talk\"")
    let reply = try Connection(global).record(
      DiaryInterface.WriteNote.self, .init(command: record.command, text: text, about: about))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct NoteList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Notes, the latest first.")

  @Option(help: ArgumentHelp("Only those about this person.", valueName: "name"))
  var about: String?

  @Option(help: "How many.")
  var limit = 20

  @Option(help: ArgumentHelp("Only those before this entry.", valueName: "entry"))
  var before: String?

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      DiaryInterface.Notes.self,
      .init(query: query.query, about: about, limit: limit, before: before))
    if global.json { return try JSONOutput.line(reply) }
    if reply.notes.isEmpty { return try StandardOutput.line("No notes yet. Try: kith note") }
    var table = Table()
    for note in reply.notes {
      let name = note.about.map { "\($0): " } ?? ""
      table.add(note.entry, note.when.text, (name + note.text).firstLine)
    }
    for line in table.lines { try StandardOutput.line(line) }
    if reply.more, let last = reply.notes.last {
      try StandardError.hint("More: kith note list --before \(last.entry)")
    }
  }
}

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

extension String {
  /// The first line, with a mark when there is more.
  var firstLine: String {
    let lines = split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = lines.first else { return "" }
    return lines.count > 1 ? first + " …" : String(first)
  }
}
