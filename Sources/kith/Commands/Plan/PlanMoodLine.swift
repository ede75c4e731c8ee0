import ArgumentParser
import ControlAPI

/// `kith plan mood-line`.
struct PlanMoodLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mood-line",
    abstract: "Up to which mood the way to the plan is shown: 2, another number, or off.")

  @Argument(help: ArgumentHelp("0 to 10, or off.", valueName: "0-10|off"))
  var line: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let number = SignedNumber(argument: line)?.value
    guard let value = line == "off" ? -1 : number, line == "off" || value >= 0 else {
      throw Complaint(
        number == nil ? .usage : .badData, "A number from 0 to 10, or off: kith plan mood-line 2")
    }
    let reply = try Connection(global).record(
      ProfileInterface.Change.self,
      .init(command: RecordOptions.make(course: nil, at: nil), settings: .init(moodLine: value)))
    try reply.receipt.show(json: global.json, reply)
  }
}
