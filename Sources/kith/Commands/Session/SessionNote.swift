import ArgumentParser
import ControlAPI

struct SessionNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a note on a session; the last one, without an id.")

  @Argument(
    help: "The session, if not the last, and the words, or -.", completion: ShortNames.sessions)
  var words: [String] = []

  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let (session, rest) = splitID(words, prefix: "s")
    let text = try Words.require(
      rest, writing, asking: "One thing to remember? >", usage: "kith session note s7 \"…\"")
    let reply = try Connection(global).record(
      SessionsInterface.WriteNote.self,
      .init(command: record.command, session: session, text: text))
    try reply.receipt.show(json: global.json, reply)
  }
}
