import ArgumentParser
import ControlAPI

/// `kith correct`.
struct Correct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Say what an entry should have said: kith correct e57 --value 4.")

  @Argument(help: "The entry: e57.", completion: ShortNames.entries)
  var entry: String
  @Option(help: "The words it should have, or - to take them from a pipe.")
  var text: String?
  @Option(
    parsing: .unconditional, help: "The number it should have: a mood, a rating, minutes.")
  var value: Int?
  @Option(
    help: ArgumentHelp("The time it should have, for a session or homework.", valueName: "when"))
  var start: String?
  @Option(help: ArgumentHelp("When it happened.", valueName: "when"))
  var at: String?
  @Option(help: ArgumentHelp("The course meant, where there are more.", valueName: "id"))
  var course: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let words = try Words.option(text)
    if words == nil, value == nil, start == nil, at == nil {
      throw Complaint(
        .usage, "Say what should change: kith correct \(entry) --text \"…\", --value 4 or --at …")
    }
    let connection = try Connection(global)
    let reply = try connection.record(
      EventsInterface.Correct.self,
      .init(
        command: RecordOptions.make(course: course, at: nil), entry: entry, text: words,
        value: value, start: start, occurred: at))
    try reply.receipt.show(json: global.json, reply)
    guard !global.json, let card = reply.card else { return }
    try StandardOutput.line()
    try card.show()
    if let offer = card.offer { try SafetyCard.offer(offer, connection, course: course) }
  }
}
