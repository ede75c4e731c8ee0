import ArgumentParser
import ControlAPI

/// `kith theme` and its verbs.
struct ThemeNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "Themes that come back, and the entries that show them.",
    subcommands: [
      ThemeList.self, ThemeAdd.self, ThemeLink.self, ThemeShow.self, ThemeRetire.self,
    ], defaultSubcommand: ThemeList.self)
}
