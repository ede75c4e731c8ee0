import ArgumentParser
import ControlAPI

/// `kith erase` and what it erases.
struct EraseNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase something for good: nobody can bring it back.",
    discussion: """
      What it was is said first, and what stays; nothing is erased before you have said so in \
      words. To take an entry back and keep it in the record: kith undo.
      """,
    subcommands: [
      EraseCourse.self, ErasePerson.self, EraseEntry.self, EraseEverything.self,
    ])
}

/// What everything that erases takes.
struct ErasingOptions: ParsableArguments {
  @Flag(help: "Erase without being asked, for scripts.")
  var yes = false
  @Flag(help: "Write the record anew without what was erased.")
  var compact = false
  @OptionGroup var global: GlobalOptions
}
