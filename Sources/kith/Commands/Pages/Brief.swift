import ArgumentParser
import ControlAPI

/// `kith brief`.
struct Brief: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "One page for the next session: what to talk about, and how it has been.")

  @Flag(help: "With notes in full, and all that there is no room for on a page.")
  var details = false
  @Flag(name: .customLong("print"), help: "A plain page for paper, with room to write.")
  var forPaper = false
  @Option(
    help: ArgumentHelp("Write the page for paper to a new file of yours.", valueName: "file"),
    completion: .file())
  var save: String?
  @Flag(help: "With --save, put it in the place of a file that is there.")
  var force = false
  @Flag(name: .customLong("private"), help: "Say for when it is only, on a screen that others see.")
  var isPrivate = false
  @Flag(help: "Show all of it, though others see the screen.")
  var full = false
  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    if force, save == nil { throw Complaint(.usage, "--force goes with --save FILE") }
    if isPrivate, full { throw Complaint(.usage, "Either --private or --full, not both") }
    let connection = try Connection(global)
    let reply = try connection.ask(
      BriefInterface.Show.self, .init(query: query.query, details: details))
    if let save { return try write(page(reply.brief, forPaper: true), to: save, connection) }
    if global.json { return try JSONOutput.line(reply) }
    if isPrivate || reply.brief.sharedScreen && !full && !forPaper {
      return try StandardOutput.line(
        "\(reply.brief.session?.start.text ?? "No session is planned.")\nAll of it: kith brief --full"
      )
    }
    for line in page(reply.brief, forPaper: forPaper).lines { try StandardOutput.line(line) }
    guard reply.brief.mayChooseWords, Conversation.isPossible, query.asOf == nil, !forPaper else {
      return
    }
    try StandardError.hint("A line of yours from earlier can stand here: kith back --choose")
  }

  private func page(_ brief: BriefInterface.Brief, forPaper: Bool) -> BriefPage {
    BriefPage(brief: brief, hasDetails: details, isForPaper: forPaper)
  }

  private func write(_ page: BriefPage, to path: String, _ connection: Connection) throws {
    let text = page.lines.map { StandardOutput.harmless($0) + "\n" }.joined()
    let file = try PrivateFile(creating: force ? path + ".new" : path)
    do {
      try file.write(text)
      let reply = try connection.record(
        BriefInterface.RecordSaved.self,
        .init(
          command: RecordOptions.make(course: query.course, at: nil), details: details,
          content: text))
      try file.close()
      if force { try file.move(over: path) }
      if global.json { return try JSONOutput.line(reply) }
    } catch {
      file.discard()
      throw error
    }
    try StandardOutput.line("Written to \(path), readable by you alone. It is not encrypted.")
  }
}
