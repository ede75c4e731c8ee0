import ArgumentParser
import ControlAPI

/// `kith note`, with `list` and `show`.
struct Note: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Keep something in your words; about someone with --about.",
    usage: """
      kith note [<words> ...] [--about <name>] [--at <when>] [--edit]
      kith note list [--about <name>]
      kith note show <entry>
      """,
    subcommands: [NoteAdd.self, NoteList.self, NoteShow.self], defaultSubcommand: NoteAdd.self)
}
