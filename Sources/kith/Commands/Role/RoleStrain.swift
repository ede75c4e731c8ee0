import ArgumentParser
import ControlAPI

struct RoleStrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strain",
    abstract: "How heavy a role is, 0 (light) to 10 (more than I can carry).")

  @Argument(
    help: "The role, r1 or its name, and the number; asked for on a terminal.",
    completion: ShortNames.roles)
  var words: [String]
  @Option(help: "A word on it.")
  var note: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var role = words
    let given = role.count > 1 ? role.last.flatMap { SignedNumber(argument: $0)?.value } : nil
    if given != nil { role.removeLast() }
    let name = role.joined(separator: " ")
    if given == nil { try checkCanAsk(role) }
    let connection = try Connection(global)
    guard let value = try given ?? asked(name, connection) else {
      return StandardError.line("Left as it was.")
    }
    let reply = try connection.record(
      RolesInterface.RateStrain.self,
      .init(command: record.command, role: name, value: value, note: try Words.option(note)))
    try reply.receipt.show(json: global.json, reply)
  }

  /// Off a terminal the number is needed, and what stands in its place is to be one.
  private func checkCanAsk(_ role: [String]) throws {
    if splitID(role, prefix: "r").id != nil, role.count == 2 {
      let word = Arguments.number(role[1])
      throw Complaint(
        Double(word) == nil ? .usage : .badData,
        "How heavy it is goes from 0 to 10, in whole numbers; \(word.prefix(20)) is not one.")
    }
    guard Conversation.isPossible, !global.json else {
      throw Complaint(
        .usage, "Say how heavy it is: kith role strain \(role.joined(separator: " ")) 6")
    }
  }

  /// The number, asked for on a terminal once it is clear which role is meant.
  private func asked(_ role: String, _ connection: Connection) throws -> Int? {
    let known = try connection.ask(
      RolesInterface.Show.self,
      .init(query: QueryOptions.make(course: record.course), role: role)
    ).role
    while let words = try Conversation.ask(
      "How heavy is \(known.title)? 0 (light) to 10 (more than I can carry) >")
    {
      if let value = Int(words), (0...10).contains(value) { return value }
      StandardError.line("A number from 0 to 10, or Enter to leave it.")
    }
    return nil
  }
}
