import ArgumentParser
import ControlAPI

/// `kith homework` and its verbs.
struct HomeworkNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "homework", abstract: "What to practise between sessions.",
    subcommands: [
      HomeworkList.self, HomeworkAdd.self, HomeworkShow.self, HomeworkReview.self,
      HomeworkMove.self, HomeworkWithdraw.self,
    ], defaultSubcommand: HomeworkList.self)
}

struct HomeworkList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Homework that is open.")

  @Flag(help: "What is reviewed or withdrawn as well.")
  var all = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      HomeworkInterface.List.self, .init(query: query.query, closed: all))
    if global.json { return try JSONOutput.line(reply) }
    if reply.homework.isEmpty {
      return try StandardOutput.line("No homework is open. To add some: kith homework add \"…\"")
    }
    var table = Table()
    for homework in reply.homework {
      table.add(homework.id, HomeworkStanding(homework).text, homework.text.firstLine)
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}

/// For when homework is, or how it went.
struct HomeworkStanding {
  let text: String

  init(_ homework: Homework) {
    switch homework.status {
    case .open:
      let due = homework.due.map { "for \($0)" } ?? ""
      text = due.replacing("for before", with: "before").replacing("for every", with: "every")
    case .attempted: text = Self.outcome(homework.lastOutcome) + Self.day(homework.lastAttempt)
    case .reviewed: text = "talked about"
    case .withdrawn: text = "dropped"
    }
  }

  static func outcome(_ name: String?) -> String {
    switch name {
    case "notThisTime": "not this time"
    case let name?: name
    case nil: ""
    }
  }

  private static func day(_ moment: Moment?) -> String { moment.map { ", \($0.day)" } ?? "" }
}

struct HomeworkAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Keep a piece of homework; for before the next session unless --due says otherwise.")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []
  @Option(help: ArgumentHelp("For when: friday, \"thu 18:00\".", valueName: "when"))
  var due: String?
  @Option(
    name: .customLong("repeat"),
    help: ArgumentHelp("daily, weekly, or a number of days.", valueName: "how often"))
  var repeats: String?
  @Option(
    help: ArgumentHelp(
      "practise-skill, rehearse-conversation, journal-relationship, reach-out, activity, observe.",
      valueName: "kind"),
    completion: .list([
      "practise-skill", "rehearse-conversation", "journal-relationship", "reach-out", "activity",
      "observe",
    ]))
  var kind: String?
  @Option(help: ArgumentHelp("With or about whom.", valueName: "name"))
  var with: String?
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "Something to try? >",
      usage: "kith homework add \"say one thing I need\"")
    let reply = try Connection(global).record(
      HomeworkInterface.Assign.self,
      .init(
        command: record.command, text: text, kind: kind.map(camelCase), person: with, due: due,
        repeats: repeats))
    try reply.receipt.show(json: global.json, reply)
  }
}

/// `reach-out` as the interface writes it: `reachOut`.
func camelCase(_ text: String) -> String {
  let words = text.split(separator: "-")
  guard let first = words.first else { return text }
  return words.dropFirst().reduce(String(first)) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
}

struct HomeworkShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One piece of homework in full.")

  @Argument(help: "The homework: h12.", completion: ShortNames.homework)
  var homework: String
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(
      HomeworkInterface.Show.self, .init(query: query.query, homework: homework))
    if global.json { return try JSONOutput.line(reply) }
    let homework = reply.homework
    try StandardOutput.line("\(homework.id)  \(homework.text)")
    var table = Table()
    table.add("  Since", homework.assigned.text)
    let standing = HomeworkStanding(homework).text
    if !standing.isEmpty { table.add("  Standing", standing) }
    if let days = homework.everyDays {
      table.add("  Again", days == 1 ? "daily" : "every \(days) days")
    }
    if let person = homework.person { table.add("  With", person) }
    for attempt in reply.attempts {
      let sure = attempt.confidence.map { ", confidence \($0)" } ?? ""
      let note = attempt.note.map { ". \($0)" } ?? ""
      table.add(
        "  " + attempt.when.day, HomeworkStanding.outcome(attempt.outcome) + sure + note)
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}

struct HomeworkReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "You two have talked about it.")

  @Argument(help: "The homework: h12.", completion: ShortNames.homework)
  var homework: String
  @Option(help: ArgumentHelp("In which session.", valueName: "id"), completion: ShortNames.sessions)
  var session: String?
  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      HomeworkInterface.Review.self,
      .init(
        command: record.command, homework: homework, session: session,
        note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct HomeworkMove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Change for when it is: kith homework move h12 friday.")

  @Argument(help: "The homework: h12.", completion: ShortNames.homework)
  var homework: String
  @Argument(help: "For when: friday, \"thu 18:00\".")
  var due: [String]
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      HomeworkInterface.Move.self,
      .init(command: record.command, homework: homework, due: due.joined(separator: " ")))
    try reply.receipt.show(json: global.json, reply)
  }
}

struct HomeworkWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Drop a piece of homework.")

  @Argument(help: "The homework: h12.", completion: ShortNames.homework)
  var homework: String
  @Option(help: "Why.")
  var reason: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      HomeworkInterface.Withdraw.self,
      .init(command: record.command, homework: homework, reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
