import ArgumentParser
import ControlAPI

struct TimelineAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put something on the timeline.")

  @Argument(help: "What happened, or - to take it from a pipe.")
  var words: [String] = []
  @Option(
    help: ArgumentHelp("A day, a month or a year: \"march 2024\", 2019.", valueName: "date"))
  var on: String?
  @OptionGroup var said: LifeEventOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let usage = "kith timeline add \"moved house\" --on \"march 2024\""
    let text = try Words.require(words, writing, asking: "What happened? >", usage: usage)
    let reply = try Connection(global).record(
      TimelineInterface.Add.self,
      .init(
        command: record.command, text: text, on: try date(usage), kind: said.kind.map(camelCase),
        person: said.person, focus: said.focus, sensitive: said.sensitive ? true : nil))
    try reply.receipt.show(json: global.json, reply)
  }

  private func date(_ usage: String) throws -> String {
    if let on { return on }
    if Conversation.isPossible, !global.json,
      let told = try Conversation.ask("When? A day, a month or a year >")
    {
      return told
    }
    throw Complaint(.usage, "When was it? \(usage)")
  }
}
