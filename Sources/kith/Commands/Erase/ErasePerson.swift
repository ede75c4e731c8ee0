import ArgumentParser
import ControlAPI

struct ErasePerson: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Erase someone, with all that you wrote about them.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: [String]
  @Option(
    help: ArgumentHelp("The course meant, where there are more.", valueName: "id"),
    completion: ShortNames.courses)
  var course: String?
  @OptionGroup var options: ErasingOptions

  func run() throws {
    let name = person.joined(separator: " ")
    try ErasingTalk(
      kind: "person", name: name, course: course, options: options, word: "erase \(name)"
    ).run()
  }
}
