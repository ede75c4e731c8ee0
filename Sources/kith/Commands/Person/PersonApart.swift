import ArgumentParser
import ControlAPI

struct PersonApart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apart",
    abstract: "Keep someone apart: no practice, and their name is left out.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: [String]
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      PeopleInterface.SetState.self,
      .init(command: record.command, person: person.joined(separator: " "), state: "keepApart"))
    try reply.receipt.show(json: global.json, reply)
  }
}
