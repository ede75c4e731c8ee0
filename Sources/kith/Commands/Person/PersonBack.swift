import ArgumentParser
import ControlAPI

struct PersonBack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "back",
    abstract: "Someone is in your life, or on the list, again.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: [String]
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      PeopleInterface.SetState.self,
      .init(command: record.command, person: person.joined(separator: " "), state: "inMyLife"))
    try reply.receipt.show(json: global.json, reply)
  }
}
