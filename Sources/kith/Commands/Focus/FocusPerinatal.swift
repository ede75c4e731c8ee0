import ArgumentParser
import ControlAPI

struct FocusPerinatal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perinatal",
    abstract: "Leave words and dates about a birth out everywhere: kith focus perinatal off.")

  @Argument(help: "off.", completion: .list(["off"]))
  var setting: String
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard setting.lowercased() == "off" else {
      throw Complaint(.usage, "kith focus perinatal off. To take it back: kith undo")
    }
    let reply = try Connection(global).record(
      FocusInterface.StopPerinatal.self, .init(command: record.command))
    try reply.receipt.show(json: global.json, reply)
  }
}
