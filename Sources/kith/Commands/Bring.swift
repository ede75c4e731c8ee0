import ArgumentParser
import ControlAPI

/// `kith bring`, with `list` and `done`.
struct Bring: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put something on the list for the next session.",
    subcommands: [BringAdd.self, BringList.self, BringDone.self], defaultSubcommand: BringAdd.self)
}

struct BringAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put something on the list for the next session.")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []

  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if words.isEmpty, !writing.edit, !Conversation.isPossible {
      return try BringList.show(QueryOptions.make(course: record.course), global)
    }
    let text = try Words.require(
      words, writing, asking: "What would you like to bring? >",
      usage: "kith bring \"the talk with Sam\"")
    let reply = try Connection(global).record(
      SessionsInterface.Bring.self, .init(command: record.command, text: text))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct BringList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What is on the list.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Self.show(query.query, global) }

  static func show(_ query: Query, _ global: GlobalOptions) throws {
    let reply = try Connection(global).ask(
      SessionsInterface.Agenda.self, .init(query: query))
    if global.json { return try JSONOutput.line(reply) }
    if reply.items.isEmpty {
      return try StandardOutput.line("Nothing on the list. To add: kith bring \"…\"")
    }
    try StandardOutput.line(reply.session.map { "For \($0.line)" } ?? "For the next session")
    var table = Table()
    for item in reply.items { table.add("  \(item.id)", item.text) }
    for line in table.lines { try StandardOutput.line(line) }
  }
}

struct BringDone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Take something off the list, talked about or not needed.")

  @Argument(help: "What to take off: b3.", completion: ShortNames.agendaItems)
  var item: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Discuss.self, .init(command: record.command, item: item))
    try reply.receipt.show(json: global.json, reply)
  }
}

extension QueryOptions {
  /// A question about now.
  static func make(course: String?) -> Query { Query(course: course, asOf: nil, atLeast: nil) }
}
