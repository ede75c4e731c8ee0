import ArgumentParser
import ControlAPI

struct EraseEntry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entry", abstract: "Erase what one entry says: kith erase entry e57.")

  @Argument(help: "The entry: e57.", completion: ShortNames.entries)
  var entry: String
  @Option(
    help: ArgumentHelp("The course meant, where there are more.", valueName: "id"),
    completion: ShortNames.courses)
  var course: String?
  @OptionGroup var options: ErasingOptions

  func run() throws {
    try ErasingTalk(
      kind: "entry", name: entry, course: course, options: options, word: "erase \(entry)"
    ).run()
  }
}
