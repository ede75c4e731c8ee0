import ArgumentParser
import ControlAPI

struct RoleStrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strain",
    abstract: "How heavy a role is, 0 (light) to 10 (more than I can carry).")

  @Argument(help: "The role: r1.", completion: ShortNames.roles)
  var role: String
  @Argument(help: ArgumentHelp("0 to 10.", valueName: "0-10"))
  var value: Int
  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      RolesInterface.RateStrain.self,
      .init(command: record.command, role: role, value: value, note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}
