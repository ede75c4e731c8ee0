import ArgumentParser
import ControlAPI

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
