import ArgumentParser
import ControlAPI

struct RemindersSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "How you want to be reminded: kith reminders set session --before 24h,60m")

  @Argument(help: "session or homework.", completion: .list(["session", "homework"]))
  var kind: String
  @Option(help: ArgumentHelp("How long before a session: 24h,60m or 90s.", valueName: "times"))
  var before: String?
  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("At what time homework is brought to mind.", valueName: "time"))
  var timeOfDay: String?
  @Flag(inversion: .prefixedEnableDisable, help: "Whether they come at all.")
  var reminders: Bool?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if before == nil, timeOfDay == nil, reminders == nil {
      throw Complaint(
        .usage,
        "Say what to change: kith reminders set session --before 24h,60m, or --disable-reminders")
    }
    let reply = try Connection(global).record(
      RemindersInterface.Set.self,
      .init(
        command: RecordOptions.make(course: nil, at: nil), kind: kind.lowercased(),
        enabled: reminders, before: before, timeOfDay: timeOfDay))
    if global.json { return try JSONOutput.line(reply) }
    try StandardOutput.line(reply.receipt.summary)
    try PreferenceLines(reply.preferences).show()
  }
}
