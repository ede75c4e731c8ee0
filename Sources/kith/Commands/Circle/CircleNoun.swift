import ArgumentParser
import ControlAPI

/// `kith circle` and its verbs.
struct CircleNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circle", abstract: "The closeness circle: who stands how near.",
    subcommands: [
      CircleShow.self, CirclePlace.self,
    ], defaultSubcommand: CircleShow.self)
}
