import ArgumentParser
import ControlAPI

struct KeyRotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Make a new key in the place of the old one, from the same source.",
    discussion: "A copy of the old key file opens nothing that is kept from then on.")

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Connection(global).ask(KeysInterface.Rotate.self, .init()).standing.show(global)
  }
}
