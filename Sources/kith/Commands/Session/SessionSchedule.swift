import ArgumentParser
import ControlAPI

struct SessionSchedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Put a session into the calendar.")

  @Argument(help: "When: \"tuesday 15:00\", \"2026-12-01 15:00\".")
  var start: [String]

  @Option(help: "How long.")
  var minutes: Int?

  @Option(help: ArgumentHelp("in-person, video or phone.", valueName: "how"))
  var mode: String?

  @Option(help: "Where.")
  var place: String?

  @Option(help: ArgumentHelp("The zone agreed, Europe/Lisbon say.", valueName: "name"))
  var zone: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Schedule.self,
      .init(
        command: record.command, start: start.joined(separator: " "), minutes: minutes,
        mode: mode.map { $0.lowercased() == "in-person" ? "inPerson" : $0.lowercased() },
        place: place, zone: zone))
    try reply.receipt.show(json: global.json, reply)
  }
}
