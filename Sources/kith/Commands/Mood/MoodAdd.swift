import ArgumentParser
import ControlAPI

/// `kith mood [number] [words]`.
struct MoodAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "How you feel, 0 (lowest) to 10 (highest). Alone, lists the moods of late.",
    discussion: """
      In a course that keeps to your usual (ipsrt) it is -5 to +5, and 0 is your usual: \
      kith mood -3.
      """)

  @Argument(help: ArgumentHelp("0 to 10, or -5 to +5.", valueName: "number"))
  var value: SignedNumber?

  @Argument(help: "A few words, or - to take them from a pipe.")
  var words: [String] = []

  @Option(help: "Whom it has to do with.")
  var about: String?

  @Flag(help: "Draw the moods day by day.")
  var chart = false

  @Option(help: ArgumentHelp("When it was, for example \"friday night\".", valueName: "when"))
  var at: String?

  @OptionGroup var drawing: ChartOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard let value = value?.value else { return chart ? try draw() : try list() }
    guard query.asOf == nil, !chart else {
      throw Complaint(
        .usage, "--as-of and --chart ask about the past; to date a mood back use --at")
    }
    let connection = try Connection(global)
    let note = try words(after: value, connection)
    let options = RecordOptions.make(course: query.course, at: at)
    let reply = try connection.record(
      DiaryInterface.RecordMood.self,
      .init(command: options, value: value, note: note, about: about))
    try reply.receipt.show(json: global.json, reply)
    if global.json { return }
    for line in reply.quietLines { try StandardOutput.line(line) }
  }

  /// The words beside the number; asked for on a terminal, where the number is one of the scale.
  private func words(after value: Int, _ connection: Connection) throws -> String? {
    guard words.isEmpty, !global.json, Conversation.isPossible else {
      return try Words.read(words, writing, asking: nil)
    }
    try connection.checkReady(course: query.course)
    let reply = try connection.ask(
      DiaryInterface.Moods.self, .init(query: QueryOptions.make(course: query.course), limit: 0))
    let isFromUsual = reply.scale == "fromUsual"
    // What is refused is refused before anything is written.
    guard (isFromUsual ? -5...5 : 0...10).contains(value) else { return nil }
    let question =
      isFromUsual
      ? "Mood \(value > 0 ? "+" : "")\(value) (0 is your usual). A few words? >"
      : "Mood \(value) (0 lowest, 10 highest). A few words? >"
    // The number is given: who leaves here has skipped the words.
    do {
      return try Words.read(words, writing, asking: question)
    } catch is Left {
      return nil
    }
  }

  private func draw() throws {
    let reply = try Connection(global).ask(
      DiaryInterface.MoodChart.self, .init(query: query.query, weeks: drawing.weeks))
    if global.json { return try JSONOutput.line(reply) }
    try drawing.show(reply.plot)
  }

  private func list() throws {
    let reply = try Connection(global).ask(
      DiaryInterface.Moods.self, .init(query: query.query, limit: nil))
    if global.json { return try JSONOutput.line(reply) }
    let isFromUsual = reply.scale == "fromUsual"
    if reply.moods.isEmpty {
      return try StandardOutput.line(
        isFromUsual
          ? "No mood yet. \(reply.question) Try: kith mood 0" : "No mood yet. Try: kith mood 5")
    }
    let hasPeople = reply.moods.contains { $0.about != nil }
    var table = Table()
    for mood in reply.moods {
      let note = mood.note ?? ""
      if hasPeople {
        table.add(mood.entry, mood.when.text, mood.shown, mood.about ?? "", note)
      } else {
        table.add(mood.entry, mood.when.text, mood.shown, note)
      }
    }
    for line in table.lines { try StandardOutput.line(line) }
    if reply.weeks.count > 1 {
      try StandardOutput.line()
      var weeks = Table()
      for week in reply.weeks.suffix(16) {
        func shown(_ value: Int) -> String { isFromUsual && value > 0 ? "+\(value)" : "\(value)" }
        weeks.add(
          "Week of \(week.week)", "\(shown(week.lowest)) to \(shown(week.highest))",
          counted(week.count, "entry", "entries"))
      }
      for line in weeks.lines { try StandardOutput.line(line) }
    }
  }
}
