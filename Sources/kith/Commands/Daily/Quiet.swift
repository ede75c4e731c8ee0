import ArgumentParser
import ControlAPI

/// `kith quiet [until monday|off]`.
struct Quiet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiet",
    abstract: "No reminders but of sessions: kith quiet until monday, kith quiet off.",
    discussion: "Alone, says how it stands.")

  @Argument(help: "until monday, or off.")
  var words: [String] = []
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    var words = words.map { $0 }
    if words.isEmpty {
      let reply = try connection.ask(RemindersInterface.Quiet.self, .init(query: query.query))
      return try global.json ? JSONOutput.line(reply) : StandardOutput.line(reply.text)
    }
    guard query.asOf == nil else {
      throw Complaint(.usage, "--as-of asks about the past. To change it: kith quiet until monday")
    }
    if words.first?.lowercased() == "until" { words.removeFirst() }
    if words.isEmpty {
      throw Complaint(.usage, "Until when? For example: kith quiet until monday")
    }
    let isOff = words.map { $0.lowercased() } == ["off"]
    let reply = try connection.record(
      RemindersInterface.SetQuiet.self,
      .init(
        command: RecordOptions.make(course: nil, at: nil),
        until: isOff ? nil : words.joined(separator: " ")))
    try reply.receipt.show(json: global.json, reply)
  }
}
