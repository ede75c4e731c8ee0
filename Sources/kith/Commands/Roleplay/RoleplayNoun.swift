import ArgumentParser
import ControlAPI

/// `kith roleplay` and its verbs.
struct RoleplayNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roleplay", abstract: "Talks that you rehearsed.",
    subcommands: [RoleplayList.self, RoleplayAdd.self, RoleplayShow.self],
    defaultSubcommand: RoleplayList.self)
}
