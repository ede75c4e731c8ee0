import ArgumentParser
import ControlAPI

struct CourseEnding: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ending", abstract: "What you take along from the course.")

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reply = try Connection(global).ask(CourseInterface.Ending.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    try show("What changed, in my words", reply.changed.map { [$0] } ?? [])
    try show("Signs I know", reply.signs)
    try show("What I will do", reply.willDo)
    try show("Who I call", reply.call)
    if reply.changed == nil || reply.willDo.isEmpty || reply.call.isEmpty {
      try StandardOutput.line("To write it, alone or together: kith course maintenance")
    }
    if reply.signs.isEmpty {
      try StandardOutput.line("To note a sign: kith course sign")
    }
    if reply.ended {
      try StandardOutput.line("You may not need this. It will be here.")
    }
  }

  private func show(_ heading: String, _ texts: [String]) throws {
    if texts.isEmpty { return }
    try StandardOutput.line(heading)
    for text in texts {
      for line in fold(text, width: Table.width - 2) { try StandardOutput.line("  \(line)") }
    }
    try StandardOutput.line()
  }
}
