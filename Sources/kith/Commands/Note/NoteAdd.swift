import ArgumentParser
import ControlAPI

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
