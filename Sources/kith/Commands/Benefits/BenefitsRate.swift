import ArgumentParser
import ControlAPI

struct BenefitsRate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "How far a line is true, 0 to 10. Alone on a terminal, asks all three.",
    usage: "kith benefits rate [coping|self-esteem|communication] [0-10] [words …]")

  @Argument(help: "Which line, the number, and a few words.")
  var words: [String] = []
  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    guard let first = words.first else { return try askAll() }
    guard let line = Self.line(first), words.count > 1,
      let value = SignedNumber(argument: words[1])?.value
    else {
      throw Complaint(
        .usage,
        "Say which and how much: kith benefits rate coping 6 (or self-esteem, communication)")
    }
    let note = try Words.read(Array(words.dropFirst(2)), writing, asking: nil)
    let reply = try Connection(global).record(
      BenefitsInterface.Rate.self,
      .init(command: record.command, benefit: line, value: value, note: note))
    try reply.receipt.show(json: global.json, reply)
  }

  private func askAll() throws {
    guard Conversation.isPossible, !global.json else {
      throw Complaint(.usage, "Say which and how much: kith benefits rate coping 6")
    }
    let connection = try Connection(global)
    try connection.checkReady(course: record.course)
    StandardError.line("How far is each true, 0 (not at all) to 10 (fully)? Enter skips.")
    var count = 0
    try Conversation.saying({ Self.kept(count) + " To go on: kith benefits rate" }) {
      for (line, words) in Self.lines where try ask(line, words, connection) { count += 1 }
    }
    try StandardOutput.line(Self.kept(count))
  }

  private static func kept(_ count: Int) -> String {
    count == 0 ? "Nothing was kept." : "\(counted(count, "answer")) kept."
  }

  private func ask(_ line: String, _ words: String, _ connection: Connection) throws -> Bool {
    while let said = try Conversation.ask("\(words) >") {
      guard let value = Int(said) else {
        StandardError.line("Give a number from 0 to 10, or Enter to skip.")
        continue
      }
      do {
        _ = try connection.record(
          BenefitsInterface.Rate.self,
          .init(command: record.command, benefit: line, value: value))
        return true
      } catch let complaint as Complaint where complaint.isAboutTheAnswer {
        StandardError.line(complaint.message)
      }
    }
    return false
  }

  private static let lines = [
    ("coping", "I can handle what comes"), ("selfEsteem", "I feel all right about myself"),
    ("communication", "I can say what I mean"),
  ]

  private static func line(_ word: String) -> String? {
    switch word.lowercased() {
    case "coping": "coping"
    case "self-esteem", "selfesteem": "selfEsteem"
    case "communication": "communication"
    default: nil
    }
  }
}
