import ArgumentParser
import ControlAPI

struct DecideShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One decision in full.")

  @Argument(help: "The entry: e12.", completion: ShortNames.entries)
  var entry: String
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PracticeInterface.ShowDecision.self, .init(query: query.query, entry: entry))
    if global.json { return try JSONOutput.line(reply) }
    let decision = reply.decision
    try StandardOutput.line(decision.when.text)
    try StandardOutput.words(decision.problem)
    for (index, option) in decision.options.enumerated() {
      let chosen = decision.chosen == index + 1 ? "  (chosen)" : ""
      try StandardOutput.line("\n\(index + 1)  \(option.option)\(chosen)")
      if let pro = option.pro { try StandardOutput.words("for: \(pro)") }
      if let con = option.con { try StandardOutput.words("against: \(con)") }
    }
    guard let result = decision.result else { return }
    try StandardOutput.line("\nHow it turned out, \(decision.resultWhen?.day ?? "")")
    try StandardOutput.words(result)
  }
}
