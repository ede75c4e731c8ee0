import ArgumentParser
import ControlAPI

/// `kith draft` and its verbs.
struct DraftNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "What you began and did not finish.",
    subcommands: [
      DraftList.self, DraftShow.self, DraftResume.self, DraftKeep.self, DraftDiscard.self,
    ], defaultSubcommand: DraftList.self)
}
