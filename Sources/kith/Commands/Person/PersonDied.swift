import ArgumentParser
import ControlAPI

struct PersonDied: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "died",
    abstract: "Someone died. They keep their place; nothing counts them.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: [String]
  @Option(
    help: ArgumentHelp("When: a year, 2026-03 or a day. It may be left out.", valueName: "when"))
  var on: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      PeopleInterface.SetState.self,
      .init(
        command: record.command, person: person.joined(separator: " "), state: "died", diedOn: on))
    try reply.receipt.show(json: global.json, reply)
  }
}
