import ControlAPI

/// Choosing a line from earlier in the course for the next brief. Off a terminal the lines are
/// listed, and nothing is asked.
struct OwnWordsChoice {
  var connection: Connection
  var query: QueryOptions

  func run(_ global: GlobalOptions) throws {
    let reply = try connection.ask(BriefInterface.Words.self, .init(query: query.query))
    if global.json { return try JSONOutput.line(reply) }
    guard !reply.words.isEmpty else {
      return try StandardOutput.line("Nothing is written yet that could be shown again.")
    }
    guard Conversation.isPossible, query.asOf == nil else {
      var table = Table()
      for words in reply.words { table.add(words.entry, words.when.text, words.text) }
      for line in table.lines { try StandardOutput.line(line) }
      return try StandardError.hint("To see one again in the next brief: kith back keep e57")
    }
    var table = Table()
    for (index, words) in reply.words.enumerated() {
      table.add("  \(index + 1)", words.when.text, words.text)
    }
    for line in table.lines { StandardError.line(StandardOutput.harmless(line)) }
    let question = "Which one shall stand in the next brief? Enter for none >"
    guard let number = try Conversation.choose(question, from: reply.words.count) else {
      return StandardError.line("Left as it was.")
    }
    let kept = try connection.record(
      BriefInterface.Keep.self,
      .init(
        command: RecordOptions.make(course: query.course, at: nil),
        entry: reply.words[number - 1].entry))
    try kept.receipt.show(json: false, kept)
  }
}
