import ArgumentParser

/// `kith questions`: what to ask at a first appointment, with no daemon.
struct Questions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", abstract: "Things to ask at a first appointment.")

  @OptionGroup var global: GlobalOptions

  static let all = [
    "How long have you worked this way, and where did you learn it?",
    "How many sessions would it be, how often, and how long is each?",
    "What would we work on, and how do we choose it?",
    "What would I do between sessions?",
    "What does it cost, and what happens when one of us has to cancel?",
    "What do you write down, who can read it, and when would you tell someone else?",
    "Whom do I call when it gets hard between sessions?",
    "How would we know whether it helps, and what if it does not?",
    "Can I bring someone, or see you by video?",
  ]

  func run() throws {
    if global.json { return try JSONOutput.line(Self.all) }
    try StandardOutput.line("Things to ask at a first appointment. Two or three are plenty.\n")
    var table = Table()
    for question in Self.all { table.add(" ", question) }
    for line in table.lines { try StandardOutput.line(line) }
    try StandardOutput.line("\nTo keep one for then: kith bring")
  }
}
