import ArgumentParser
import ControlAPI

struct PersonRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take someone off the list. What you wrote stays.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: [String]
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      PeopleInterface.Remove.self,
      .init(command: record.command, person: person.joined(separator: " ")))
    try reply.receipt.show(json: global.json, reply)
  }
}
