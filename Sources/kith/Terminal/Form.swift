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
  init(_ name: String, _ connection: Connection, course: String?, at: String?) {
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
  /// - Throws: a complaint that says how to go on, when the person leaves there.
  mutating func ask(_ field: String, _ question: String) throws {
    if self[field] != nil { return }
    let words: String?
    do {
      words = try Conversation.ask(question)
    } catch let complaint as Complaint where draft != nil && complaint.status == .refused {
      throw Complaint(
        .refused, "Left there. What you wrote is kept: kith draft resume \(draft ?? "")")
    }
    if let words { try set(field, words) }
  }

  /// Asks for a number, unless it is answered; Enter skips it.
  mutating func ask(_ field: String, _ question: String, _ range: ClosedRange<Int>) throws {
    while self[field] == nil {
      try ask(field, question)
      guard let words = self[field] else { return }
      if let number = Int(words), range.contains(number) { return }
      StandardError.line(
        "Please give a number from \(range.lowerBound) to \(range.upperBound), or Enter to skip.")
      forget(field)
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
