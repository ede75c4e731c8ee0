import ArgumentParser
import ControlAPI

struct SkillPractised: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practised",
    abstract: "Keep that you practised: kith skill practised i-statements --with sam.")

  @Argument(help: "The skill: i-statements.", completion: .list(SkillNoun.names))
  var skill: String
  @Argument(help: "The situation in a few words, or - to take them from a pipe.")
  var words: [String] = []
  @Option(help: ArgumentHelp("With whom.", valueName: "name"))
  var with: String?
  @Option(
    help: ArgumentHelp(
      "How it went: 0 (not at all as hoped) to 10 (wholly).", valueName: "0-10"))
  var result: Int?
  @Option(
    help: ArgumentHelp("The homework that it was.", valueName: "id"),
    completion: ShortNames.homework)
  var homework: String?
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let situation = try Words.read(
      words, writing, asking: global.json ? nil : "What was it about? >")
    let reply = try Connection(global).record(
      PracticeInterface.Practise.self,
      .init(
        command: record.command, skill: skill, person: with, situation: situation,
        result: result, homework: homework))
    try reply.receipt.show(json: global.json, reply)
  }
}
