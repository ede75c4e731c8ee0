import ArgumentParser
import ControlAPI

struct SessionRate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "How helpful a session was, 0 to 10; the last one, without an id.")

  @Argument(
    help: "The session, if not the last, and the number.", completion: ShortNames.sessions)
  var words: [String]
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let (session, rest) = splitID(words, prefix: "s")
    guard rest.count == 1, let helpful = SignedNumber(argument: rest[0])?.value else {
      throw Complaint(.usage, "Say it as a number: kith session rate 7, or kith session rate s7 7")
    }
    let reply = try Connection(global).record(
      SessionsInterface.Rate.self,
      .init(command: record.command, session: session, helpful: helpful))
    try reply.receipt.show(json: global.json, reply)
  }
}
