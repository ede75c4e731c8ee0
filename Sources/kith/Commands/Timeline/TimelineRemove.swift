import ArgumentParser
import ControlAPI

struct TimelineRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take something off the timeline.")

  @Argument(help: "Its short name: l3.", completion: ShortNames.lifeEvents)
  var event: String
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      TimelineInterface.Remove.self, .init(command: record.command, event: event))
    try reply.receipt.show(json: global.json, reply)
  }
}
