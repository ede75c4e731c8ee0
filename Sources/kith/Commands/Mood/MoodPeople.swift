import ArgumentParser
import ControlAPI

struct MoodPeople: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "Moods kept with somebody, counted person by person.")

  @Flag(help: "What is about somebody who is kept apart as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      DiaryInterface.MoodsByPerson.self, .init(query: query.query, all: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.people.isEmpty {
      return try StandardOutput.line(
        LeftOut.empty(reply.leftOut, "None yet. To keep one with somebody: kith mood 4 --about sam")
      )
    }
    for line in MoodCountTable(reply.people).lines { try StandardOutput.line(line) }
    try LeftOut.tell(reply.leftOut)
  }
}

struct MoodWeeks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weeks", abstract: "Moods counted from session to session.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      DiaryInterface.MoodsBySession.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    if reply.weeks.isEmpty { return try StandardOutput.line("No mood yet.") }
    for line in MoodCountTable(reply.weeks).lines { try StandardOutput.line(line) }
  }
}

/// Counts of moods under each other.
private struct MoodCountTable {
  let lines: [String]

  init(_ counts: [DiaryInterface.MoodCount]) {
    var table = Table()
    for count in counts {
      table.add(
        count.label, counted(count.entries, "entry", "entries"),
        count.shown,
        "on " + counted(count.days, "day"))
    }
    lines = table.lines
  }
}
