import ArgumentParser
import ControlAPI

/// `kith session` and its verbs.
struct SessionNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "When the next session is; after one, a two-minute wrap-up.",
    subcommands: [
      SessionNow.self, SessionList.self, SessionShow.self, SessionSchedule.self, SessionMove.self,
      SessionCancel.self, SessionAttended.self, SessionMissed.self, SessionSkip.self,
      SessionNote.self,
    ], defaultSubcommand: SessionNow.self)
}

struct SessionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All sessions.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      SessionsInterface.List.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    if reply.sessions.isEmpty {
      return try StandardOutput.line(
        "No sessions yet. To add one: kith session schedule \"tuesday 15:00\"")
    }
    var table = Table()
    for session in reply.sessions {
      table.add(
        session.id, session.number.map(String.init) ?? "", session.start.text,
        SessionStanding(session).text)
    }
    for line in table.lines { try StandardOutput.line(line) }
    try StandardOutput.line()
    try StandardOutput.line(reply.progress)
    for conflict in reply.conflicts { try StandardOutput.line(conflict) }
    if let phase = reply.suggestedPhase {
      try StandardOutput.line("This is usually the \(phase) phase; you two decide.")
    }
  }
}

/// What became of a session, in a word or two.
struct SessionStanding {
  let text: String

  init(_ session: Session) {
    var words =
      switch session.status {
      case .planned: session.movedFrom.isEmpty ? "" : "moved"
      case .cancelled: session.by == "circumstances" ? "off" : "cancelled"
      case .attended: "attended"
      case .missed: "did not take place"
      }
    if session.status == .cancelled, let by = session.by, by != "circumstances" {
      words += by == "me" ? " by me" : " by the therapist"
    }
    if session.hasNote { words += words.isEmpty ? "note" : ", note" }
    text = words
  }
}

struct SessionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One session in full; the next, without an id.")

  @Argument(help: "The session: s7.", completion: ShortNames.sessions)
  var session: String?

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      SessionsInterface.Show.self, .init(query: query.query, session: session))
    if global.json { return try JSONOutput.line(reply) }
    let session = reply.session
    try StandardOutput.line("\(session.line) (\(session.id))")
    let standing = SessionStanding(session).text
    var table = Table()
    if !standing.isEmpty { table.add("  Standing", standing) }
    if let mode = session.mode { table.add("  How", mode == "inPerson" ? "in person" : mode) }
    if let place = session.place { table.add("  Where", place) }
    if let reason = session.reason { table.add("  Why", reason) }
    for moved in session.movedFrom { table.add("  Moved from", moved.text) }
    for note in reply.notes { table.add("  Note \(note.entry)", note.text) }
    for line in table.lines { try StandardOutput.line(line) }
  }
}

struct SessionSchedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Put a session into the calendar.")

  @Argument(help: "When: \"tuesday 15:00\", \"2026-12-01 15:00\".")
  var start: [String]

  @Option(help: "How long.")
  var minutes: Int?

  @Option(help: ArgumentHelp("in-person, video or phone.", valueName: "how"))
  var mode: String?

  @Option(help: "Where.")
  var place: String?

  @Option(help: ArgumentHelp("The zone agreed, Europe/Lisbon say.", valueName: "name"))
  var zone: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Schedule.self,
      .init(
        command: record.command, start: start.joined(separator: " "), minutes: minutes,
        mode: mode.map { $0.lowercased() == "in-person" ? "inPerson" : $0.lowercased() },
        place: place, zone: zone))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct SessionMove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move a session: kith session move s7 \"thu 16:00\".")

  @Argument(
    help: "The session, if not the next, and when it is now.", completion: ShortNames.sessions)
  var words: [String]

  @Option(
    help: ArgumentHelp("me, therapist or circumstances.", valueName: "who"),
    completion: .list(["me", "therapist", "circumstances"]))
  var by: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let (session, rest) = splitID(words, prefix: "s")
    guard !rest.isEmpty else {
      throw Complaint(.usage, "Say when it is now: kith session move s7 \"thu 16:00\"")
    }
    let reply = try Connection(global).record(
      SessionsInterface.Move.self,
      .init(
        command: record.command, session: session, to: rest.joined(separator: " "), by: by))
    try reply.receipt.show(json: global.json, reply)
  }
}

/// An id at the head of some words, told apart from the rest.
func splitID(_ words: [String], prefix: Character) -> (id: String?, rest: [String]) {
  guard let first = words.first, first.first == prefix, Int(first.dropFirst()) != nil else {
    return (nil, words)
  }
  return (first, Array(words.dropFirst()))
}

struct SessionCancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Call a session off. Kith does not tell your therapist; you do.")

  @Argument(help: "The session: s7. The next, if left out.", completion: ShortNames.sessions)
  var session: String?

  @Option(
    help: ArgumentHelp("me, therapist or circumstances.", valueName: "who"),
    completion: .list(["me", "therapist", "circumstances"]))
  var by: String?

  @Option(help: "Why, or - to take it from a pipe.")
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Cancel.self,
      .init(
        command: record.command, session: session, by: by, reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct SessionAttended: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attended", abstract: "A session took place.")

  @Argument(
    help: "The session: s7. The one that has begun, if left out.", completion: ShortNames.sessions)
  var session: String?

  @Option(help: "How long it was, where it differs from what was planned.")
  var minutes: Int?

  @Option(help: ArgumentHelp("How many minutes late it began.", valueName: "minutes"))
  var late: Int?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Attend.self,
      .init(command: record.command, session: session, minutes: minutes, lateMinutes: late))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct SessionMissed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missed", abstract: "A session did not take place, though nobody called it off.")

  @Argument(
    help: "The session: s7. The one that is just over, if left out.",
    completion: ShortNames.sessions)
  var session: String?

  @Option(
    help: ArgumentHelp("me, therapist or circumstances.", valueName: "who"),
    completion: .list(["me", "therapist", "circumstances"]))
  var by: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Miss.self, .init(command: record.command, session: session, by: by))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct SessionSkip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip",
    abstract: "Keep days free: kith session skip 2026-12-22..2027-01-05. As many sessions follow "
      + "after the last.")

  @Argument(help: "The days: 2026-12-22..2027-01-05, or \"22 dec to 5 jan\".")
  var days: [String]

  @Option(help: "Why.")
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Skip.self,
      .init(
        command: record.command, days: days.joined(separator: " "),
        reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct SessionNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a note on a session; the last one, without an id.")

  @Argument(
    help: "The session, if not the last, and the words, or -.", completion: ShortNames.sessions)
  var words: [String] = []

  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let (session, rest) = splitID(words, prefix: "s")
    let text = try Words.require(
      rest, writing, asking: "One thing to remember? >", usage: "kith session note s7 \"…\"")
    let reply = try Connection(global).record(
      SessionsInterface.WriteNote.self,
      .init(command: record.command, session: session, text: text))
    try reply.receipt.show(json: global.json, reply)
  }
}
