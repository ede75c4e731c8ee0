import ArgumentParser
import ControlAPI

struct GoalRate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Where a goal stands: a number, or yes or no. A count takes how many times more.")

  @Argument(help: "The goal: g2.", completion: ShortNames.goals)
  var goal: String
  @Argument(help: "The number, yes or no; then a few words.")
  var words: [String] = []
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard let first = words.first, let value = Self.value(first) else {
      throw Complaint(.usage, "Say where it stands: kith goal rate \(goal) 6, or yes, or no")
    }
    let note = try Words.read(Array(words.dropFirst()), asking: nil)
    let reply = try Connection(global).record(
      GoalsInterface.Rate.self,
      .init(command: record.command, goal: goal, value: value, note: note))
    try reply.receipt.show(json: global.json, reply)
  }

  private static func value(_ word: String) -> Int? {
    switch word.lowercased() {
    case "yes": 1
    case "no": 0
    default: SignedNumber(argument: word)?.value
    }
  }
}
