import ArgumentParser
import ControlAPI

struct MeasureRecoveryVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recovery", abstract: "What PHQ-9 and GAD-7 say together, as the NHS counts it.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      MeasuresInterface.Recovery.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    for words in reply.words {
      for line in fold(words, width: Table.width) { try StandardOutput.line(line) }
    }
  }
}
