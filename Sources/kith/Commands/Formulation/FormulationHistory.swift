import ArgumentParser
import ControlAPI

struct FormulationHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "All that was agreed, the latest first.")

  @Option(help: "How many at most.")
  var limit: Int?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      FocusInterface.FormulationHistory.self, .init(query: query.query, limit: limit))
    if global.json { return try JSONOutput.line(reply) }
    if reply.formulations.isEmpty { return try StandardOutput.line("Nothing is agreed yet.") }
    for (index, formulation) in reply.formulations.enumerated() {
      if index > 0 { try StandardOutput.line() }
      try formulation.show()
    }
  }
}
