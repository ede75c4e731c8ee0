import ArgumentParser
import ControlAPI

struct MomentList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Moments, the latest first.")

  @Option(help: ArgumentHelp("Only those with this person.", valueName: "name"))
  var with: String?
  @Flag(help: "What is about somebody who is kept apart as well.")
  var all = false
  @OptionGroup var page: PageOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      PracticeInterface.Moments.self,
      .init(
        query: query.query, person: with, limit: page.limit, before: page.before,
        all: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.moments.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "No moments yet. When something happens: kith moment"))
    }
    var table = Table()
    for moment in reply.moments {
      let first = MomentShow.parts(of: moment.analysis).first?.1 ?? ""
      table.add(moment.entry, moment.when.text, moment.person ?? "", first.firstLine)
    }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
    if reply.more, let last = reply.moments.last {
      try StandardError.hint("More: kith moment list --before \(last.entry)")
    }
  }
}

/// What every verb takes that lists in pages.
struct PageOptions: ParsableArguments {
  @Option(help: "How many.")
  var limit = 20

  @Option(
    help: ArgumentHelp("Only those before this entry.", valueName: "entry"),
    completion: ShortNames.entries)
  var before: String?
}
