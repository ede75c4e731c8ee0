import ArgumentParser
import ControlAPI

struct PersonEnded: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ended",
    abstract: "You are not in touch any more.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: [String]
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      PeopleInterface.SetState.self,
      .init(command: record.command, person: person.joined(separator: " "), state: "ended"))
    try reply.receipt.show(json: global.json, reply)
  }
}
