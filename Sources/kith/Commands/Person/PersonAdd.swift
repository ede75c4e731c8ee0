import ArgumentParser
import ControlAPI

struct PersonAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Name someone: kith person add sam --relation partner.")

  @Argument(help: "The name you use. No legal name is needed: the baby is fine.")
  var name: [String]
  @Option(help: "What they are to you: partner, sister, neighbour.")
  var relation: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      PeopleInterface.Add.self,
      .init(command: record.command, alias: name.joined(separator: " "), relation: relation))
    try reply.receipt.show(json: global.json, reply)
  }
}
