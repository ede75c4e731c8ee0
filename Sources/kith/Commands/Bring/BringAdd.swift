import ArgumentParser
import ControlAPI

struct BringAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put something on the list for the next session.")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []

  @Option(
    help: ArgumentHelp("The entry that it is about.", valueName: "entry"),
    completion: ShortNames.entries)
  var from: String?
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
      SessionsInterface.Bring.self, .init(command: record.command, text: text, source: from))
    try reply.receipt.show(json: global.json, reply)
  }
}
