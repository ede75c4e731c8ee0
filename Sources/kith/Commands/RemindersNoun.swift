import ArgumentParser
import ControlAPI

/// `kith reminders` and its verbs.
struct RemindersNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminders", abstract: "Reminders of sessions and homework.",
    subcommands: [RemindersList.self, RemindersSet.self, RemindersNext.self],
    defaultSubcommand: RemindersList.self)
}

struct RemindersList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Reminders to come, and what became of the latest.")

  @Option(help: "How many days ahead, 1 to 60.")
  var days: Int?
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RemindersInterface.List.self, .init(query: query.query, days: days))
    if global.json { return try JSONOutput.line(reply) }
    var past = Table()
    for reminder in reply.past {
      past.add("  " + reminder.due.text, reminder.subject, ReminderStanding(reminder).text)
    }
    if !past.isEmpty {
      try StandardOutput.line("Lately")
      for line in past.lines { try StandardOutput.line(line) }
      try StandardOutput.line()
    }
    var planned = Table()
    for reminder in reply.planned {
      planned.add("  " + reminder.due.text, reminder.subject, reminder.text)
    }
    try StandardOutput.line(planned.isEmpty ? "Nothing to come." : "To come")
    for line in planned.lines { try StandardOutput.line(line) }
    try StandardOutput.line()
    try PreferenceLines(reply.preferences).show()
  }
}

/// What became of a reminder, in words.
struct ReminderStanding {
  let text: String

  init(_ reminder: RemindersInterface.Reminder) {
    let reason =
      switch reminder.reason {
      case "coursePaused": "the course is paused"
      case "alreadyDone": "done already"
      case "switchedOff": "reminders of this kind are off"
      case "agreedTooLate": "its moment had passed when this was agreed"
      case "notRunning": "kithd was not running then"
      case "uncertain": "kithd stopped while sending it; it may have been seen"
      case let other?: other
      case nil: ""
      }
    switch reminder.state {
    case "delivered": text = reminder.attempts > 1 ? "sent again after a restart" : "sent"
    case "suppressed": text = "not sent: \(reason)"
    case "lapsed": text = "lapsed: \(reason)"
    default: text = reminder.state
    }
  }
}

/// How someone wants to be reminded, in two lines.
struct PreferenceLines {
  var preferences: RemindersInterface.Preferences

  init(_ preferences: RemindersInterface.Preferences) { self.preferences = preferences }

  func show() throws {
    try StandardOutput.line(
      preferences.sessionEnabled
        ? "Sessions: \(preferences.sessionText)" : "Sessions: no reminders")
    try StandardOutput.line(
      preferences.homeworkEnabled
        ? "Homework: once, half-way, at \(preferences.homeworkTime)" : "Homework: no reminders")
  }
}

struct RemindersNext: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "The next reminder.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      RemindersInterface.Next.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    guard let next = reply.reminder else { return try StandardOutput.line("Nothing to come.") }
    try StandardOutput.line("\(next.due.text): \(next.text)")
  }
}

struct RemindersSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "How you want to be reminded: kith reminders set session --before 24h,60m")

  @Argument(help: "session or homework.", completion: .list(["session", "homework"]))
  var kind: String
  @Option(help: ArgumentHelp("How long before a session: 24h,60m or 90s.", valueName: "times"))
  var before: String?
  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("At what time homework is brought to mind.", valueName: "time"))
  var timeOfDay: String?
  @Flag(inversion: .prefixedEnableDisable, help: "Whether they come at all.")
  var reminders: Bool?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if before == nil, timeOfDay == nil, reminders == nil {
      throw Complaint(
        .usage,
        "Say what to change: kith reminders set session --before 24h,60m, or --disable-reminders")
    }
    let reply = try Connection(global).record(
      RemindersInterface.Set.self,
      .init(
        command: RecordOptions.make(course: nil, at: nil), kind: kind.lowercased(),
        enabled: reminders, before: before, timeOfDay: timeOfDay))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line(reply.receipt.summary)
    try PreferenceLines(reply.preferences).show()
  }
}
