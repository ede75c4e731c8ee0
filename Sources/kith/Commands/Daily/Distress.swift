import ArgumentParser
import ControlAPI

/// `kith distress [0-10] [words]`.
struct Distress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "distress",
    abstract: "How hard a moment is, 0 (not at all) to 10 (the most). Alone, lists those of late.")

  @Argument(help: ArgumentHelp("0 to 10.", valueName: "0-10"))
  var value: SignedNumber?

  @Argument(help: "A few words, or - to take them from a pipe.")
  var words: [String] = []

  @Option(help: "Whom it has to do with.")
  var about: String?

  @Option(help: ArgumentHelp("When it was, for example \"friday night\".", valueName: "when"))
  var at: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard let value = value?.value else { return try list() }
    guard query.asOf == nil else {
      throw Complaint(.usage, "--as-of asks about the past; to date it back use --at")
    }
    let note = try words(after: value)
    let reply = try Connection(global).record(
      DiaryInterface.RecordDistress.self,
      .init(
        command: RecordOptions.make(course: query.course, at: at), value: value, note: note,
        about: about))
    try reply.receipt.show(json: global.json, reply)
  }

  /// The words beside the number; asked for on a terminal, where the number is one of the scale. Who
  /// leaves there has skipped them.
  private func words(after value: Int) throws -> String? {
    let isAsked = !global.json && (0...10).contains(value)
    do {
      return try Words.read(
        words, writing, asking: isAsked ? "How hard: \(value) of 10. A few words? >" : nil)
    } catch is Left {
      return nil
    }
  }

  private func list() throws {
    let reply = try Connection(global).ask(
      DiaryInterface.Distresses.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    if reply.moments.isEmpty { return try StandardOutput.line("None yet. Try: kith distress 6") }
    var table = Table()
    for moment in reply.moments {
      table.add(
        moment.entry, moment.when.text, "\(moment.value)", moment.about ?? "", moment.note ?? "")
    }
    for line in table.lines { try StandardOutput.line(line) }
  }
}
