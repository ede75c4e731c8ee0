import ArgumentParser
import ControlAPI

struct RemindersSnooze: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze",
    abstract: "Bring a reminder again later: kith reminders snooze 15m",
    discussion:
      "At most three times. Quiet hours hold: what would come in them comes at their end.")

  @Argument(
    parsing: .remaining,
    help: ArgumentHelp(
      "Which one (the latest that waits) and until when (an hour): 15m, 1h, tomorrow, 18:00.",
      valueName: "reminder and time"))
  var words: [String] = []
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let named = words.first.flatMap { ReminderName.isOne($0) ? $0 : nil }
    let time = words.dropFirst(named == nil ? 0 : 1).joined(separator: " ")
    let reply = try Connection(global).record(
      RemindersInterface.Snooze.self,
      .init(
        command: RecordOptions.make(course: nil, at: nil), reminder: named,
        until: time.isEmpty ? nil : time))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line(reply.receipt.summary)
  }
}

/// The names of reminders.
enum ReminderName {
  /// Whether a word looks like one: `r3f9a2c1d`, or the start of it.
  static func isOne(_ word: String) -> Bool {
    let digits = word.lowercased().dropFirst()
    return word.lowercased().first == "r" && digits.count >= 4 && digits.allSatisfy(\.isHexDigit)
  }
}
