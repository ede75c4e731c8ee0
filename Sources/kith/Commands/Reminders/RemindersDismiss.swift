import ArgumentParser
import ControlAPI

struct RemindersDismiss: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss", abstract: "Let a reminder go: it does not come again.")

  @Argument(help: "Which one; the latest that waits, if left out.")
  var reminder: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      RemindersInterface.Dismiss.self,
      .init(command: RecordOptions.make(course: nil, at: nil), reminder: reminder))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line(reply.receipt.summary)
  }
}
