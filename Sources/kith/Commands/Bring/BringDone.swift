import ArgumentParser
import ControlAPI

struct BringDone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Take something off the list, talked about or not needed.")

  @Argument(help: "What to take off: b3.", completion: ShortNames.agendaItems)
  var item: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      SessionsInterface.Discuss.self, .init(command: record.command, item: item))
    try reply.receipt.show(json: global.json, reply)
  }
}
