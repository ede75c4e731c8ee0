import ArgumentParser
import ControlAPI

struct TimelineChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Put something on the timeline otherwise.")

  @Argument(help: "Its short name: l3.", completion: ShortNames.lifeEvents)
  var event: String
  @Argument(help: "Other words, or - to take them from a pipe.")
  var words: [String] = []
  @Option(
    help: ArgumentHelp("A day, a month or a year: \"march 2024\", 2019.", valueName: "date"))
  var on: String?
  @OptionGroup var said: LifeEventOptions
  @Flag(help: "Its day is not hard any more.")
  var notSensitive = false
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      TimelineInterface.Change.self,
      .init(
        command: record.command, event: event, text: try Words.read(words, writing, asking: nil),
        on: on, kind: said.kind.map(camelCase), person: said.person, focus: said.focus,
        sensitive: notSensitive ? false : said.sensitive ? true : nil))
    try reply.receipt.show(json: global.json, reply)
  }
}
