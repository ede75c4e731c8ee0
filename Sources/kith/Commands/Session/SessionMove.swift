import ArgumentParser
import ControlAPI

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
