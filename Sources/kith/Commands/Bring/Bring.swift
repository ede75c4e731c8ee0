import ArgumentParser
import ControlAPI

/// `kith bring`, with `list` and `done`.
struct Bring: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bring",
    abstract: "Put something on the list for the next session.",
    usage: """
      kith bring [<words> ...] [--edit]
      kith bring list
      kith bring done <item>
      """,
    subcommands: [BringAdd.self, BringList.self, BringDone.self], defaultSubcommand: BringAdd.self)
}
