import ArgumentParser
import ControlAPI

/// `kith decide` and its verbs.
struct DecideNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Weigh a decision: the ways that are open, for and against.",
    subcommands: [DecideList.self, DecideAdd.self, DecideShow.self, DecideResult.self],
    defaultSubcommand: DecideList.self)
}
