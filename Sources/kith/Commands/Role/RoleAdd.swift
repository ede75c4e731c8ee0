import ArgumentParser
import ControlAPI

struct RoleAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Describe a role: kith role add partner --with sam.")

  @Argument(help: "Partner, parent, employee, carer, student, or your own word.")
  var name: [String]
  @Option(help: ArgumentHelp("Towards whom.", valueName: "name"), completion: ShortNames.people)
  var with: String?
  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      RolesInterface.Add.self,
      .init(
        command: record.command, name: name.joined(separator: " "), person: with,
        note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
