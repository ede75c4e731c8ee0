import ArgumentParser
import ControlAPI

/// `kith undo`.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back what you last recorded, or one entry: kith undo e57.")

  @Argument(help: "The entry to take back, if not the last.", completion: ShortNames.entries)
  var entry: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    if let entry {
      let reply = try connection.record(
        EventsInterface.Retract.self, .init(command: record.command, entry: entry))
      return try reply.receipt.show(json: global.json, reply)
    }
    let reply = try connection.record(
      EventsInterface.Undo.self, .init(command: record.command))
    try reply.receipt.show(json: global.json, reply)
  }
}
