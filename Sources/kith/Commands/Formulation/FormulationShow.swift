import ArgumentParser
import ControlAPI

struct FormulationShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "How things hang together, as last agreed.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      FocusInterface.ShowFormulation.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    guard let formulation = reply.formulation else {
      return try StandardOutput.line(
        "Nothing is agreed yet. When you both have words for it: kith formulation agree")
    }
    try formulation.show()
  }
}
