import ArgumentParser
import ControlAPI

/// `kith sheet`.
struct Sheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "A week on one page, to print and fill in by hand.")

  @Option(help: ArgumentHelp("this or next; this, if left out.", valueName: "week"))
  var week: String?
  @Flag(name: .customLong("name"), help: "Put your name on it.")
  var named = false
  @Flag(help: "Draw it with plain ASCII, for a printer that knows nothing else.")
  var ascii = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      BriefInterface.Week.self, .init(query: query.query, week: week, named: named))
    if global.json { return try JSONOutput.line(reply) }
    for line in SheetPage(sheet: reply.sheet, isASCII: ascii || !TerminalEncoding.isUTF8).lines {
      try StandardOutput.line(line)
    }
  }
}
