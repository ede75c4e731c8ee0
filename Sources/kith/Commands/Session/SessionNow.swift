import ArgumentParser
import ControlAPI

/// A bare `kith session`: before one, when it is; after one, on a terminal, the wrap-up.
struct SessionNow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "now", abstract: "When the next session is; after one, a two-minute wrap-up.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let connection = try Connection(global)
    let reply = try connection.ask(SessionsInterface.Current.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    if let session = reply.toWrapUp, Conversation.isPossible, query.asOf == nil {
      return try WrapUp(
        connection: connection, session: session, practised: reply.practised,
        sameTimeNext: reply.oneMoreFits ? reply.sameTimeNext : nil, course: query.course
      ).run()
    }
    if let session = reply.toWrapUp {
      try StandardOutput.line("\(session.line): how was it?")
      try StandardOutput.line("kith session attended, or missed")
    }
    guard let next = reply.next else {
      return try StandardOutput.line(
        "No session is planned. To add one: kith session schedule \"tuesday 15:00\"")
    }
    try StandardOutput.line(next.line)
  }
}
