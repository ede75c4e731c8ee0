import ArgumentParser
import ControlAPI

struct PersonChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Another name for someone, or what they are to you.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: [String]
  @Option(help: ArgumentHelp("The new name.", valueName: "name"))
  var alias: String?
  @Option(help: "What they are to you.")
  var relation: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard alias != nil || relation != nil else {
      throw Complaint(.usage, "Say what changes: --alias NAME or --relation WORD")
    }
    let reply = try Connection(global).record(
      PeopleInterface.Change.self,
      .init(
        command: record.command, person: person.joined(separator: " "), alias: alias,
        relation: relation))
    try reply.receipt.show(json: global.json, reply)
  }
}
