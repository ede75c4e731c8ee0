import ArgumentParser
import ControlAPI

struct EraseCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Erase a course with all that belongs to it.")

  @Option(
    help: ArgumentHelp("The course meant, where there are more.", valueName: "id"),
    completion: ShortNames.courses)
  var course: String?
  @OptionGroup var options: ErasingOptions

  func run() throws {
    try ErasingTalk(kind: "course", course: course, options: options, word: "erase course").run()
  }
}
