import ArgumentParser
import ControlAPI

/// `kith plan print`: the plan on paper.
struct PlanPrint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Your plan as a plain page, 80 columns, for paper: kith plan print | lpr")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    PlanPage.show { known in
      let page = PlanPage(known, socket: global.socket, query: query.query)
      if global.json { return try JSONOutput.line(page) }
      try StandardOutput.line("FOR HARD TIMES                        printed \(LocalDay.words)")
      try StandardOutput.line(String(repeating: "-", count: Table.width))
      for line in PlanPage.head(known) + page.ownLines { try StandardOutput.line(line) }
    }
  }
}
