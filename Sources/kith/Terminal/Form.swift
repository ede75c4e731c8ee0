import ControlAPI

/// Questions asked one after the other on a terminal. What is answered is kept after every answer,
/// so that whoever leaves, or loses the terminal, can go on later: kith draft resume.
struct Form {
  let connection: Connection
  /// What the form is called in the record: "moment".
  let name: String
  let course: String?
  /// When what is told of happened.
  var at: String?
  private(set) var draft: String?
  private(set) var answers: [DraftsInterface.Answer]
  /// Whether there is room for one more thing begun; without it the form goes on all the same.
  private var hasRoom = true

  /// A form that begins.
  ///
  /// - Throws: a complaint when nothing could be recorded, before anything is asked.
  init(_ name: String, _ connection: Connection, course: String?, at: String?) throws {
    try connection.checkReady(course: course)
    self.name = name
    self.connection = connection
    self.course = course
    self.at = at
    answers = []
  }

  /// A form that goes on.
  init(_ begun: DraftsInterface.Show.Reply, _ connection: Connection, _ record: RecordOptions) {
    name = begun.draft.form
    self.connection = connection
    course = record.course
    at = record.at ?? begun.draft.begun.civil
    draft = begun.draft.id
    answers = begun.answers
  }

  /// The command that finishes the form.
  var command: Command { RecordOptions.make(course: course, at: at) }

  subscript(field: String) -> String? { answers.first { $0.field == field }?.text }

  /// Asks one question, unless it is answered; Enter skips it.
  ///
  /// - Throws: `Left`, saying how to go on, when the person leaves there.
  mutating func ask(_ field: String, _ question: String) throws {
    if self[field] != nil { return }
    let words = try Conversation.saying({ leaving }) { try Conversation.ask(question) }
    if let words { try set(field, words) }
  }

  /// What somebody hears who leaves before the end.
  private var leaving: String {
    if let draft {
      return "Left there. What you wrote is kept. To go on: kith draft resume \(draft)"
    }
    if hasRoom { return Left.nothingKept }
    return "Left there. This was not kept, since too much is begun already: kith draft"
  }

  /// Asks for one thing after the other, until Enter; those that are answered stay.
  ///
  /// - Parameters:
  ///   - field: the beginning of their names, which are numbered from 1.
  ///   - question: asked for each.
  ///   - most: how many there can be.
  /// - Throws: `Left`, as `ask` does.
  mutating func askSeveral(_ field: String, _ question: String, most: Int = 20) throws {
    for number in 1...most {
      try ask("\(field)\(number)", question)
      if self["\(field)\(number)"] == nil { return }
    }
  }

  /// The answers that `askSeveral` got; nil where there is none.
  func several(_ field: String) -> [String]? {
    let found = (1...20).compactMap { self["\(field)\($0)"] }
    return found.isEmpty ? nil : found
  }

  /// Asks for a number, unless it is answered; Enter skips it.
  mutating func ask(_ field: String, _ question: String, _ range: ClosedRange<Int>) throws {
    while self[field] == nil {
      let words = try Conversation.saying({ leaving }) { try Conversation.ask(question) }
      guard let words else { return }
      if let number = Int(words), range.contains(number) { return try set(field, words) }
      StandardError.line(
        "Please give a number from \(range.lowerBound) to \(range.upperBound), or Enter to skip.")
    }
  }

  /// Keeps an answer.
  mutating func set(_ field: String, _ text: String) throws {
    forget(field)
    answers.append(DraftsInterface.Answer(field: field, text: text))
    guard hasRoom else { return }
    do {
      draft = try connection.record(
        DraftsInterface.Save.self,
        .init(
          command: RecordOptions.make(course: course, at: at), draft: draft, form: name,
          answers: answers)
      ).draft
    } catch let complaint as Complaint where complaint.status == .refused && draft == nil {
      hasRoom = false
    }
  }

  mutating func forget(_ field: String) { answers.removeAll { $0.field == field } }
}
