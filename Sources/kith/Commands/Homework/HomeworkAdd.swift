import ArgumentParser
import ControlAPI

struct HomeworkAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Keep a piece of homework; for before the next session unless --due says otherwise.")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []
  @Option(help: ArgumentHelp("For when: friday, \"thu 18:00\".", valueName: "when"))
  var due: String?
  @Option(
    name: .customLong("repeat"),
    help: ArgumentHelp("daily, weekly, or a number of days.", valueName: "how often"))
  var repeats: String?
  @Option(
    help: ArgumentHelp(
      "practise-skill, rehearse-conversation, journal-relationship, reach-out, activity, observe.",
      valueName: "kind"),
    completion: .list([
      "practise-skill", "rehearse-conversation", "journal-relationship", "reach-out", "activity",
      "observe",
    ]))
  var kind: String?
  @Option(help: ArgumentHelp("With or about whom.", valueName: "name"))
  var with: String?
  @Option(
    help: ArgumentHelp("The skill that is practised: i-statements.", valueName: "skill"),
    completion: .list(SkillNoun.names))
  var skill: String?
  @Option(
    help: ArgumentHelp("The goal that it is a step towards.", valueName: "id"),
    completion: ShortNames.goals)
  var goal: String?
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "Something to try? >",
      usage: "kith homework add \"say one thing I need\"")
    let reply = try Connection(global).record(
      HomeworkInterface.Assign.self,
      .init(
        command: record.command, text: text, kind: kind.map(camelCase), person: with, due: due,
        repeats: repeats, skill: skill, goal: goal))
    try reply.receipt.show(json: global.json, reply)
  }
}

/// `reach-out` as the interface writes it: `reachOut`.
func camelCase(_ text: String) -> String {
  let words = text.split(separator: "-")
  guard let first = words.first else { return text }
  return words.dropFirst().reduce(String(first)) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
}
