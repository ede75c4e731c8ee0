import ArgumentParser
import ControlAPI

struct PersonInventory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: "What there is between you and someone. Alone, it asks; Enter skips.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: String
  @Option(help: "How often you are in touch.")
  var contact: String?
  @Option(help: ArgumentHelp("How much you give.", valueName: "0-10"))
  var given: Int?
  @Option(help: ArgumentHelp("How much you get.", valueName: "0-10"))
  var received: Int?
  @Option(name: .customLong("change"), help: ArgumentHelp("What should be otherwise."))
  var wanted: String?
  @Option(name: .customLong("expect"), help: ArgumentHelp("What you expect of them."))
  var expected: String?
  @Option(help: "What they expect of you.")
  var theyExpect: String?
  @Option(help: "How it goes together with your mood.")
  var mood: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var entry = PeopleInterface.RecordInventory.Parameters(
      command: record.command, person: person, contact: try Words.option(contact), given: given,
      received: received, wanted: try Words.option(wanted), expected: try Words.option(expected),
      theyExpect: try Words.option(theyExpect), mood: try Words.option(mood))
    if entry.isEmpty {
      guard Conversation.isPossible, !global.json else {
        throw Complaint(
          .usage, "Say something of it: kith person inventory \(person) --given 6 --received 4")
      }
      try ask(&entry)
      if entry.isEmpty { return StandardError.line("Left as it was.") }
    }
    let reply = try Connection(global).record(PeopleInterface.RecordInventory.self, entry)
    try reply.receipt.show(json: global.json, reply)
  }

  private func ask(_ entry: inout PeopleInterface.RecordInventory.Parameters) throws {
    entry.contact = try Conversation.ask("How often are you in touch? >")
    entry.given = try number("How much do you give, 0 to 10? >")
    entry.received = try number("How much do you get, 0 to 10? >")
    entry.wanted = try Conversation.ask("What would you like to be different? >")
    entry.expected = try Conversation.ask("What do you expect of them? >")
    entry.theyExpect = try Conversation.ask("What do they expect of you? >")
    entry.mood = try Conversation.ask("How does it go together with your mood? >")
  }

  private func number(_ question: String) throws -> Int? {
    while let words = try Conversation.ask(question) {
      if let number = Int(words), (0...10).contains(number) { return number }
      StandardError.line("A number, 0 to 10, or Enter to skip.")
    }
    return nil
  }
}

extension PeopleInterface.RecordInventory.Parameters {
  /// Whether it says nothing yet.
  fileprivate var isEmpty: Bool {
    contact == nil && given == nil && received == nil && wanted == nil && expected == nil
      && theyExpect == nil && mood == nil
  }
}
