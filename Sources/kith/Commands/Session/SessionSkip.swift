import ArgumentParser
import ControlAPI

struct SessionSkip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip",
    abstract: "Keep days free: kith session skip 2026-12-22..2027-01-05. As many sessions follow "
      + "after the last.")

  @Argument(help: "The days: 2026-12-22..2027-01-05, or \"22 dec to 5 jan\".")
  var days: [String]

  @Option(help: "Why.")
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Skip.self,
      .init(
        command: record.command, days: days.joined(separator: " "),
        reason: try Words.option(reason)))
    try reply.receipt.show(json: global.json, reply)
  }
}
