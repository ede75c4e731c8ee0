import ArgumentParser
import ControlAPI

/// `kith recover` and its verbs.
struct RecoverNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", abstract: "What can wait while you recover.",
    subcommands: [RecoverList.self, RecoverAdd.self, RecoverBack.self, RecoverReview.self],
    defaultSubcommand: RecoverList.self)
}
