import ArgumentParser
import ControlAPI

/// `kith role` and its verbs.
struct RoleNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Roles you have, and how heavy they are.",
    subcommands: [
      RoleList.self, RoleAdd.self, RoleStrain.self, RoleShow.self,
    ], defaultSubcommand: RoleList.self)
}
