import ArgumentParser
import ControlAPI

struct EraseEverything: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "everything", abstract: "Erase all that is kept, and begin an empty record.")

  @OptionGroup var options: ErasingOptions

  func run() throws {
    try ErasingTalk(kind: "everything", options: options, word: "erase everything").run()
    EditorDirectory.removeLeftovers()
  }
}
