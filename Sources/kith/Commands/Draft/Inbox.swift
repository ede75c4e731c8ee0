import ArgumentParser
import ControlAPI

/// `kith inbox [FILE]`.
struct Inbox: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox",
    abstract: "Take in lines that you wrote elsewhere, to be confirmed one by one.",
    discussion: """
      One line for each: mood 4 tired; moment sam: we talked; note about sam: rang me. A line may \
      begin with when it was: 2026-11-25 21:30 mood 3. Anything else is a note. Blank lines and \
      lines that begin with # are left out. What was taken in before is not taken in twice; give \
      a line its date where it says the same as an earlier one. A mood that is none, mood 77 say, stays.
      """)

  @Argument(
    help: "The file, or - for standard input; kith-inbox.txt in ~/.local/share, if left out.",
    completion: .file())
  var file: String?
  @Flag(help: "Empty the file but for lines that cannot be taken in.")
  var clear = false
  @Option(
    help: ArgumentHelp("The course meant, where there are more.", valueName: "id"),
    completion: ShortNames.courses)
  var course: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let inbox = try InboxFile(file)
    guard inbox.text != nil || global.json else {
      return try StandardOutput.line(
        "There is no inbox yet. What you write into \(inbox.path) is taken in from there.")
    }
    let connection = try Connection(global)
    let intake = try InboxIntake(inbox, connection, course: course)
    if clear, intake.isThrough {
      try inbox.clear(intake.now ?? "", leaving: intake.faulty.map { ($0.text, $0.reason) })
    }
    if global.json {
      try JSONOutput.line(intake.summary)
    } else {
      for line in intake.sentences { try StandardOutput.line(line) }
      if Conversation.isPossible { try confirm(intake.drafts, connection) }
    }
    // What was taken in is said even so.
    try StandardOutput.flush()
    if let complaint = intake.complaint { throw complaint }
  }

  private func confirm(_ drafts: [String], _ connection: Connection) throws {
    let confirmation = DraftConfirmation(connection: connection, course: course)
    for draft in drafts {
      try StandardOutput.line()
      try confirmation.ask(
        try connection.ask(
          DraftsInterface.Show.self,
          .init(query: QueryOptions.make(course: course), draft: draft)))
    }
  }
}
