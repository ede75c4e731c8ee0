import ArgumentParser
import ControlAPI

struct TimelineList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What happened, in order, beside your moods by week.")

  @Flag(help: "What is about someone kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      TimelineInterface.List.self, .init(query: query.query, all: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.events.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(
          reply.leftOut,
          "Nothing is on the timeline yet. For example: kith timeline add \"moved\" --on 2019"))
    }
    var table = Table()
    let weeks = reply.weeks.map { (date: $0.monday, row: ["", $0.words, Self.mood($0)]) }
    let events = reply.events.map { event in
      (date: event.on, row: [event.id, event.onWords, Self.line(event)])
    }
    for line in (events + weeks).sorted(by: { $0.date < $1.date }) {
      table.add(line.row[0], line.row[1], line.row[2])
    }
    for line in table.lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
  }

  private static func line(_ event: TimelineInterface.LifeEvent) -> String {
    let beside = [event.kindWords.isEmpty ? nil : event.kindWords, event.person].compactMap(\.self)
    return event.text.firstLine
      + (beside.isEmpty ? "" : " (\(beside.joined(separator: ", ")))")
  }

  private static func mood(_ week: TimelineInterface.TimelineWeek) -> String {
    "mood \(week.shown)"
  }
}
