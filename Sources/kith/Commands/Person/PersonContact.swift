import ArgumentParser
import ControlAPI

struct PersonContact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "You were in touch: kith person contact sam --kind call --quality 6.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: String
  @Argument(help: "A few words, or - to take them from a pipe.")
  var words: [String] = []
  @Option(help: ArgumentHelp("met, call, message, letter or other.", valueName: "kind"))
  var kind: String?
  @Option(help: ArgumentHelp("How it was, 0 (hard) to 10 (good).", valueName: "0-10"))
  var quality: Int?
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let note = try Words.read(words, writing, asking: nil)
    let reply = try Connection(global).record(
      PeopleInterface.LogContact.self,
      .init(command: record.command, person: person, kind: kind, quality: quality, note: note))
    try reply.receipt.show(json: global.json, reply)
  }
}
