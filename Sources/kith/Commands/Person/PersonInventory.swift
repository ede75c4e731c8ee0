import ArgumentParser
import ControlAPI

struct PersonInventory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: "What there is between you and someone. Alone, it asks; Enter skips.")

  @Argument(help: "Who, by the name you use.", completion: ShortNames.people)
  var person: [String]
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
    let person = person.joined(separator: " ")
    let entry = PeopleInterface.RecordInventory.Parameters(
      command: record.command, person: person, contact: try Words.option(contact), given: given,
      received: received, wanted: try Words.option(wanted), expected: try Words.option(expected),
      theyExpect: try Words.option(theyExpect), mood: try Words.option(mood))
    if entry.isEmpty {
      guard Conversation.isPossible, !global.json else {
        throw Complaint(
          .usage, "Say something of it: kith person inventory \(person) --given 6 --received 4")
      }
      var form = try Form(
        "inventory", try Connection(global), course: record.course, at: record.at)
      return try InventoryForm.run(&form, person: person)
    }
    let reply = try Connection(global).record(PeopleInterface.RecordInventory.self, entry)
    try reply.receipt.show(json: global.json, reply)
  }
}

extension PeopleInterface.RecordInventory.Parameters {
  /// Whether it says nothing yet.
  fileprivate var isEmpty: Bool {
    contact == nil && given == nil && received == nil && wanted == nil && expected == nil
      && theyExpect == nil && mood == nil
  }
}
