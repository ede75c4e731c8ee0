import ArgumentParser
import ControlAPI

struct RemindersSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "How you want to be reminded: kith reminders set session --before 24h,60m",
    discussion: """
      Name a kind (all, session, reschedule, homework, measure, brief, afterSession, ending, \
      planReview, sensitiveDate, mood, rhythm) or a channel (journal, status, desktop, hook) and \
      what to change of it, or change what holds for all:

        kith reminders set mood on --at 20:30
        kith reminders set desktop off
        kith reminders set --quiet-hours 22:00-07:00 --privacy neutral
      """)

  @Argument(
    help: "A kind or a channel.",
    completion: .list(RemindersSet.kinds + RemindersSet.channels))
  var what: String?
  @Argument(help: "on or off.", completion: .list(["on", "off"]))
  var turn: Turn?
  @Option(help: ArgumentHelp("How long before a session: 24h,60m or 90s.", valueName: "times"))
  var before: String?
  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("At what time of day it comes.", valueName: "time"))
  var timeOfDay: String?
  @Option(help: ArgumentHelp("When nothing comes: 21:00-08:00, or none.", valueName: "hours"))
  var quietHours: String?
  @Option(help: ArgumentHelp("How many a day, 1 to 12.", valueName: "count"))
  var perDay: Int?
  @Option(help: ArgumentHelp("How far they are apart: 60m.", valueName: "time"))
  var apart: String?
  @Option(
    help: "How much they say: discreet, neutral or full.",
    completion: .list(["discreet", "neutral", "full"]))
  var privacy: String?
  @Flag(inversion: .prefixedEnableDisable, help: .hidden)
  var reminders: Bool?
  @OptionGroup var global: GlobalOptions

  static let kinds = [
    "all", "session", "reschedule", "homework", "measure", "brief", "afterSession", "ending",
    "planReview", "sensitiveDate", "mood", "rhythm",
  ]
  static let channels = ["journal", "status", "desktop", "hook"]

  /// Whether something comes.
  enum Turn: String, ExpressibleByArgument {
    case on
    case off
  }

  func run() throws {
    let enabled = turn.map { $0 == .on } ?? reminders
    let says = [before, timeOfDay, quietHours, apart, privacy].contains { $0 != nil }
    if !says, enabled == nil, perDay == nil {
      throw Complaint(
        .usage,
        "Say what to change: kith reminders set session --before 24h,60m, or kith reminders set "
          + "mood on. How it is now: kith reminders")
    }
    let word = what?.lowercased()
    let channel = word.flatMap { Self.channels.contains($0) ? $0 : nil }
    let kind = Self.kinds.first { $0.lowercased() == word }
    if let what, kind == nil, channel == nil {
      throw Complaint(
        .badData,
        "\"\(what.prefix(20))\" is neither a kind of reminder (\(Self.kinds.joined(separator: ", "))) "
          + "nor a channel that can be turned off (\(Self.channels.joined(separator: ", "))).")
    }
    let reply = try Connection(global).record(
      RemindersInterface.Set.self,
      .init(
        command: RecordOptions.make(course: nil, at: nil), kind: kind, channel: channel,
        enabled: enabled, before: before, timeOfDay: timeOfDay, quietHours: quietHours,
        dailyLimit: perDay, spacing: apart, privacy: privacy?.lowercased()))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line(reply.receipt.summary)
    for notice in reply.receipt.notices { try StandardOutput.line(notice) }
    try PreferenceLines(reply.preferences).show(only: changed(kind ?? channel))
  }

  /// The names of the lines that tell what was changed.
  private func changed(_ name: String?) -> Set<String> {
    var names = name == "all" ? Set(Self.kinds) : Set([name].compactMap { $0 })
    if quietHours != nil { names.insert(PreferenceLines.quietHours) }
    if perDay != nil { names.insert(PreferenceLines.perDay) }
    if apart != nil { names.insert(PreferenceLines.apart) }
    if privacy != nil { names.insert(PreferenceLines.privacy) }
    return names
  }
}
