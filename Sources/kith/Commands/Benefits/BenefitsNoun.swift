import ArgumentParser
import ControlAPI

/// `kith benefits` and its verbs.
struct BenefitsNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benefits", abstract: "Five things people look for in a course, each on its own.",
    subcommands: [BenefitsShow.self, BenefitsRate.self], defaultSubcommand: BenefitsShow.self)
}

struct BenefitsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The start beside now, for each of the five.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      BenefitsInterface.Show.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    for row in reply.benefits {
      try StandardOutput.line("\(row.name)  (\(row.measure))")
      var table = Table()
      let words = row.words.prefix(1).uppercased() + row.words.dropFirst()
      guard let start = row.start, let now = row.now else {
        try StandardOutput.line("  \(words)")
        continue
      }
      table.add("  Start", "\(start.shown), \(start.when.day)")
      if start != now { table.add("  Now", "\(now.shown), \(now.when.day)") }
      table.add("", words)
      for line in table.lines { try StandardOutput.line(line) }
    }
  }
}
