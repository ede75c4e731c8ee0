import ArgumentParser
import ControlAPI

struct HomeworkMove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Change for when it is: kith homework move h12 friday.")

  @Argument(help: "The homework: h12.", completion: ShortNames.homework)
  var homework: String
  @Argument(help: "For when: friday, \"thu 18:00\".")
  var due: [String]
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).record(
      HomeworkInterface.Move.self,
      .init(command: record.command, homework: homework, due: due.joined(separator: " ")))
    try reply.receipt.show(json: global.json, reply)
  }
}
