import ArgumentParser
import ControlAPI

struct RhythmLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "When you came to a point of the day. Alone on a terminal, asks all five.",
    usage: "kith rhythm log [up|contact|start|dinner|bed] [23:30|none]")

  @Argument(help: "Which point, and when; none says that it did not happen that day.")
  var words: [String] = []
  @Option(help: ArgumentHelp("The day, for example \"yesterday\".", valueName: "when"))
  var day: String?
  @Flag(name: .customLong("with-others"), help: "Somebody was with you.")
  var withOthers = false
  @Flag(help: "You were alone.")
  var alone = false
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if withOthers, alone { throw Complaint(.usage, "Say one of --alone and --with-others.") }
    guard let first = words.first else { return try askAll() }
    guard let point = DayPoint(first), words.count > 1 else {
      throw Complaint(
        .usage,
        "Say which point and when: kith rhythm log bed 23:30 (up, contact, start, dinner, "
          + "bed; none where it did not happen)")
    }
    let said = words.dropFirst().joined(separator: " ")
    let time = said.lowercased() == "none" ? nil : said
    let reply = try Connection(global).record(
      RhythmInterface.Record.self,
      .init(
        command: record.command, anchor: point.rawValue, time: time, day: day,
        company: withOthers ? "withOthers" : alone ? "alone" : nil))
    try reply.receipt.show(json: global.json, reply)
  }

  private func askAll() throws {
    guard Conversation.isPossible, !global.json else {
      throw Complaint(.usage, "Say which point and when: kith rhythm log bed 23:30")
    }
    let connection = try Connection(global)
    try connection.checkReady(course: record.course)
    StandardError.line(
      "Times of \(day ?? "the day that is ending, or over"). Enter skips; none: not that day.")
    var count = 0
    try Conversation.saying({ Self.kept(count) + " The others can come later: kith rhythm log" }) {
      for point in DayPoint.allCases where try ask(point, connection) { count += 1 }
    }
    try StandardOutput.line(Self.kept(count))
  }

  private static func kept(_ count: Int) -> String {
    count == 0 ? "Nothing was kept." : "\(counted(count, "time")) kept."
  }

  /// Asks until it is skipped or kept.
  private func ask(_ point: DayPoint, _ connection: Connection) throws -> Bool {
    while let said = try Conversation.ask("\(point.question) >") {
      do {
        let reply = try connection.record(
          RhythmInterface.Record.self,
          .init(
            command: record.command, anchor: point.rawValue,
            time: said.lowercased() == "none" ? nil : said, day: day))
        // Which day it went to, since after midnight that is the one before.
        StandardError.line("  \(reply.receipt.summary)")
        return true
      } catch let complaint as Complaint where complaint.isAboutTheAnswer {
        StandardError.line(complaint.message)
      }
    }
    return false
  }
}

/// A point of the day as somebody types it.
enum DayPoint: String, CaseIterable {
  case outOfBed
  case firstContact
  case startOfDay
  case dinner
  case toBed

  init?(_ word: String) {
    switch word.lowercased() {
    case "up", "out", "out-of-bed": self = .outOfBed
    case "contact", "first-contact": self = .firstContact
    case "start", "work": self = .startOfDay
    case "dinner": self = .dinner
    case "bed", "to-bed": self = .toBed
    default: return nil
    }
  }

  var question: String {
    switch self {
    case .outOfBed: "Out of bed at?"
    case .firstContact: "First spoke or wrote with somebody at?"
    case .startOfDay: "Started work, study, housework or volunteering at?"
    case .dinner: "Dinner at?"
    case .toBed: "To bed at?"
    }
  }
}
