import ArgumentParser
import ControlAPI

/// `kith moment`, with `list` and `show`.
struct MomentNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moment",
    abstract: "Something happened between you and somebody: five short questions.",
    usage: """
      kith moment [<name>] [--full] [--at <when>]
      kith moment list [--with <name>]
      kith moment show <entry>
      """,
    subcommands: [MomentAdd.self, MomentList.self, MomentShow.self],
    defaultSubcommand: MomentAdd.self)
}
