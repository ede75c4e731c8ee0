import ArgumentParser
import ControlAPI

struct NoteAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep something in your words.")

  @Argument(help: "The words, or - to take them from a pipe.")
  var words: [String] = []

  @Option(help: ArgumentHelp("About whom.", valueName: "name"))
  var about: String?

  @Option(
    help: ArgumentHelp("Homework that writing it counts for.", valueName: "id"),
    completion: ShortNames.homework)
  var homework: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try Words.require(
      words, writing, asking: "What would you like to keep? >", usage: "kith note \"a good talk\"")
    let connection = try Connection(global)
    let reply = try connection.record(
      DiaryInterface.WriteNote.self,
      .init(
        command: record.command, text: text, about: about,
        homework: try homework ?? counting(connection)))
    try reply.receipt.show(json: global.json, reply)
  }

  /// The homework about this person that is open, where the person says that the note is it.
  private func counting(_ connection: Connection) throws -> String? {
    guard let about, Conversation.isPossible, !global.json else { return nil }
    let open = try connection.ask(
      HomeworkInterface.List.self, .init(query: QueryOptions.make(course: record.course))
    ).homework
    let found = open.first { homework in
      homework.status == .open && homework.kind == "journalRelationship"
        && homework.person?.lowercased() == about.trimmed.lowercased()
    }
    guard let found else { return nil }
    let question = "Does this count for \(found.id), \"\(found.text.firstLine)\"?"
    // Who leaves here has said no.
    do {
      return try Conversation.confirm(question, default: false) ? found.id : nil
    } catch is Left {
      return nil
    }
  }
}
