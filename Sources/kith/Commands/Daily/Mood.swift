import ArgumentParser
import ControlAPI

/// `kith mood [0-10] [words]`.
struct Mood: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mood",
    abstract: "How you feel, 0 (lowest) to 10 (highest). Alone, lists the moods of late.")

  @Argument(help: ArgumentHelp("0 to 10.", valueName: "0-10"))
  var value: Int?

  @Argument(help: "A few words, or - to take them from a pipe.")
  var words: [String] = []

  @Option(help: ArgumentHelp("When it was, for example \"friday night\".", valueName: "when"))
  var at: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard let value else { return try list() }
    guard query.asOf == nil else {
      throw Complaint(.usage, "--as-of asks about the past; to date a mood back use --at")
    }
    guard (0...10).contains(value) else {
      throw Complaint(
        .badData, "Mood is a whole number from 0 (lowest) to 10 (highest); \(value) is not.")
    }
    let question = "Mood \(value) (0 lowest, 10 highest). A few words? >"
    let note = try Words.read(words, writing, asking: global.json ? nil : question)
    let options = RecordOptions.make(course: query.course, at: at)
    let reply = try Connection(global).record(
      DiaryInterface.RecordMood.self, .init(command: options, value: value, note: note))
    try reply.receipt.show(json: global.json, reply)
    if global.json { return }
    for line in reply.quietLines { try StandardOutput.line(line) }
  }

  private func list() throws {
    let reply = try Connection(global).ask(
      DiaryInterface.Moods.self, .init(query: query.query, limit: nil))
    if global.json { return try JSONOutput.line(reply) }
    if reply.moods.isEmpty { return try StandardOutput.line("No mood yet. Try: kith mood 5") }
    var table = Table()
    for mood in reply.moods {
      table.add(mood.entry, mood.when.text, "\(mood.value)", mood.note ?? "")
    }
    for line in table.lines { try StandardOutput.line(line) }
    if reply.weeks.count > 1 {
      try StandardOutput.line()
      var weeks = Table()
      for week in reply.weeks.suffix(16) {
        weeks.add(
          "Week of \(week.week)", "\(week.lowest) to \(week.highest)",
          counted(week.count, "entry", "entries"))
      }
      for line in weeks.lines { try StandardOutput.line(line) }
    }
  }
}
