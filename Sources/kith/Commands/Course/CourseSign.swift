import ArgumentParser
import ControlAPI

struct CourseSign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Note a sign by which you know that things are getting harder.")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "How do you notice that things get harder? >",
      usage: "kith course sign \"I stop answering the phone\"")
    let reply = try Connection(global).record(
      CourseInterface.NoteSign.self, .init(command: record.command, text: text))
    try reply.receipt.show(json: global.json, reply)
  }
}
