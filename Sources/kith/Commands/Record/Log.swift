import ArgumentParser
import ControlAPI

/// `kith log`.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "All entries, in the order in which they were made.")

  @Flag(help: "Go on printing entries as they are made.")
  var follow = false
  @Option(help: ArgumentHelp("With --follow, go on after this cursor.", valueName: "cursor"))
  var cursor: String?
  @Option(help: ArgumentHelp("Only what happened since, \"last tuesday\" say.", valueName: "when"))
  var since: String?
  @Option(help: "How many of the latest, 1 to 1000.")
  var limit: Int?
  @Option(help: ArgumentHelp("Only those before this entry.", valueName: "entry"))
  var before: String?
  @Flag(name: .customLong("private"), help: "Kinds and times only.")
  var isPrivate = false
  @Flag(help: "What entries about somebody who is kept apart say as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    if cursor == nil || !follow { try list(connection) }
    if follow { try followEntries(connection) }
  }

  private func list(_ connection: Connection) throws {
    let reply = try connection.ask(
      EventsInterface.Log.self,
      .init(query: query.query, since: since, limit: limit, before: before, all: all))
    if global.json, !follow { return try JSONOutput.line(reply) }
    if reply.entries.isEmpty, !reply.more, !follow {
      return try StandardOutput.line("No entries yet.")
    }
    var table = Table()
    for entry in reply.entries {
      if global.json { try JSONOutput.line(entry) } else { add(entry, to: &table) }
    }
    for line in table.lines { try StandardOutput.line(line) }
    if reply.more, !follow, !global.json, let first = reply.entries.first {
      try StandardError.hint("Earlier: kith log --before \(first.entry)")
    }
    try StandardOutput.flush()
  }

  private func add(_ entry: EventsInterface.Entry, to table: inout Table) {
    var text = isPrivate ? entry.discreetText : entry.text.firstLine
    if entry.retracted { text = "(taken back) \(text)" }
    if entry.corrected { text = "(corrected) \(text)" }
    table.add(entry.entry, entry.occurred.text, text)
  }

  private func followEntries(_ connection: Connection) throws {
    var cursor = cursor
    while true {
      do {
        return try follow(connection, after: cursor)
      } catch let complaint as Complaint where complaint.cursor != nil {
        // Whoever reads this took a break, in a pager perhaps: what came meanwhile follows.
        cursor = complaint.cursor
      }
    }
  }

  private func follow(_ connection: Connection, after cursor: String?) throws {
    try connection.stream(EventsInterface.Follow.self, .init(cursor: cursor, all: all)) { reply in
      if global.json {
        try JSONOutput.line(reply)
      } else if let reminder = reply.reminder {
        try StandardOutput.line(reminder)
      } else if let entry = reply.entry, entry.actor == "client" {
        var table = Table()
        add(entry, to: &table)
        for line in table.lines { try StandardOutput.line(line) }
      }
      try StandardOutput.flush()
      return true
    }
  }
}
