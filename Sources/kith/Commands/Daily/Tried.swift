import ArgumentParser
import ControlAPI

/// `kith tried`.
struct Tried: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tried",
    abstract: "How homework went: tried, partly or not-this-time.",
    usage: "kith tried [h12] [tried|partly|not-this-time] [words …]")

  @Argument(
    help: "The homework, where more than one is open; how it went; a few words.",
    completion: ShortNames.homework)
  var words: [String] = []

  @Option(help: ArgumentHelp("How sure of yourself you felt.", valueName: "0-10"))
  var confidence: Int?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var answer = TriedAnswer(words)
    let connection = try Connection(global)
    if answer.outcome == nil {
      guard Conversation.isPossible else {
        throw Complaint(.usage, "Say how it went: kith tried partly (or tried, not-this-time)")
      }
      try askOutcome(&answer, connection)
    }
    guard let outcome = answer.outcome else { return }
    let note = try Words.read(answer.note, writing, asking: nil)
    let reply = try connection.record(
      HomeworkInterface.RecordAttempt.self,
      .init(
        command: record.command, homework: answer.homework, outcome: outcome.rawValue,
        confidence: confidence, note: note))
    try reply.receipt.show(json: global.json, reply)
  }

  private func askOutcome(_ answer: inout TriedAnswer, _ connection: Connection) throws {
    try connection.checkReady(course: record.course)
    let open = try connection.ask(
      HomeworkInterface.List.self,
      .init(query: QueryOptions.make(course: record.course), closed: false)
    ).homework
    guard !open.isEmpty else {
      throw Complaint(.notFound, "No homework is open. To see it all: kith homework list")
    }
    let homework = try chosen(answer.homework, from: open)
    answer.homework = homework.id
    StandardError.line(TryingLine(homework).text)
    let choice = try Conversation.choose(
      "How did it go? 1 tried  2 partly  3 not this time >", from: 3)
    answer.outcome = choice.map { TriedOutcome.allCases[$0 - 1] }
    guard answer.outcome != nil else { return StandardError.line("Left as it was.") }
    // How it went is said: who leaves here has skipped the words.
    if answer.note.isEmpty, let words = try? Conversation.ask("A few words? >") {
      answer.note = [words]
    }
  }

  /// The one that is named, or the only one there is; asked for until it is one of them.
  private func chosen(_ named: String?, from open: [Homework]) throws -> Homework {
    if let named {
      if let homework = open.first(where: { $0.id == named }) { return homework }
      throw Complaint(.notFound, "\(named) is not open. To see what is: kith homework list")
    }
    if open.count == 1 { return open[0] }
    for homework in open { StandardError.line("  \(homework.id)  \(homework.text.firstLine)") }
    while true {
      guard let words = try Conversation.ask("Which one? >")?.lowercased() else { continue }
      if let homework = open.first(where: { $0.id == words || $0.id == "h\(words)" }) {
        return homework
      }
      StandardError.line("One of these: \(open.map(\.id).joined(separator: ", "))")
    }
  }
}

/// How it went, by the names of the interface.
enum TriedOutcome: String, CaseIterable {
  case tried, partly, notThisTime

  init?(word: String) {
    switch word.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "tried", "1": self = .tried
    case "partly", "2": self = .partly
    case "notthistime", "not", "3": self = .notThisTime
    default: return nil
    }
  }
}

/// The words after `kith tried`, told apart.
struct TriedAnswer: Equatable {
  var homework: String?
  var outcome: TriedOutcome?
  var note: [String]

  init(_ words: [String]) {
    var rest = words[...]
    if let first = rest.first, first.first == "h", Int(first.dropFirst()) != nil {
      homework = first
      rest = rest.dropFirst()
    }
    if rest.prefix(3).joined(separator: " ").lowercased() == "not this time" {
      outcome = .notThisTime
      rest = rest.dropFirst(3)
    } else if let first = rest.first, let outcome = TriedOutcome(word: first) {
      self.outcome = outcome
      rest = rest.dropFirst()
    }
    note = Array(rest)
  }
}
