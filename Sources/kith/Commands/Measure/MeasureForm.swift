import ControlAPI

/// A questionnaire asked question by question. Each answer is kept as a draft at once, so that
/// leaving, or a terminal that goes away, loses nothing.
struct MeasureForm {
  let connection: Connection
  let record: RecordOptions
  let instrument: MeasuresInterface.Instrument
  let text: MeasuresInterface.Text
  var details = false
  private var draft: String?
  /// By the number of the question; the question on difficulty comes after the last.
  private var answers: [Int: Int] = [:]

  init(
    connection: Connection, record: RecordOptions, instrument: MeasuresInterface.Instrument,
    text: MeasuresInterface.Text
  ) {
    self.connection = connection
    self.record = record
    self.instrument = instrument
    self.text = text
  }

  /// Under which name the answers wait.
  private var form: String { "measure:\(instrument.id)" }

  private var count: Int { text.questions.count + (text.difficulty == nil ? 0 : 1) }

  private var isSafetyPositive: Bool {
    instrument.safetyItem.flatMap { answers[$0] }.map { $0 > instrument.lowest } ?? false
  }

  /// Asks from the first open question to the end, or until it is left.
  mutating func run() throws {
    try connection.checkReady(course: record.course)
    try resume()
    StandardError.talk(text.stem)
    StandardError.line("A number answers. b goes back, s skips, q stops; what is answered is kept.")
    var number = 1
    if draft != nil { while answers[number] != nil, number < count { number += 1 } }
    while number <= count {
      switch try ask(number) {
      case .answer(let value):
        answers[number] = value
        try save()
        number += 1
      case .back: number = max(1, number - 1)
      case .skip:
        if answers.removeValue(forKey: number) != nil { try save() }
        number += 1
      case .quit: return try leave()
      }
    }
    try finish()
  }

  private enum Move {
    case answer(Int), back, skip, quit
  }

  private func ask(_ number: Int) throws -> Move {
    let isDifficulty = number > text.questions.count
    let question = isDifficulty ? text.difficulty ?? "" : text.questions[number - 1]
    let names = isDifficulty ? text.difficultyAnswers ?? [] : text.answers
    let lowest = isDifficulty ? 0 : instrument.lowest
    StandardError.line("")
    StandardError.talk("\(number) of \(count): \(question)")
    StandardError.talk(
      names.enumerated().map { "\($0 + lowest) \($1)" }.joined(separator: ", "))
    let before = answers[number].map { "[\($0)] " } ?? ""
    while true {
      let words: String?
      do {
        words = try Conversation.ask("\(before)>")
      } catch is Left {
        return .quit
      }
      switch words?.lowercased() {
      case nil where answers[number] != nil: return .answer(answers[number] ?? lowest)
      case "b", "back": return .back
      case "s", "skip": return .skip
      case "q", "quit": return .quit
      case let typed:
        if let value = typed.flatMap({ Int($0) }), names.indices.contains(value - lowest) {
          return .answer(value)
        }
        StandardError.line(
          "A number from \(lowest) to \(lowest + names.count - 1), or b back, s skip, q stop.")
      }
    }
  }

  /// Goes on with what was begun before, if anything was.
  private mutating func resume() throws {
    let query = QueryOptions.make(course: record.course)
    let waiting = try connection.ask(DraftsInterface.List.self, .init(query: query)).drafts
    guard let begun = waiting.first(where: { $0.form == form }) else { return }
    let reply = try connection.ask(
      DraftsInterface.Show.self, .init(query: query, draft: begun.id))
    draft = begun.id
    for answer in reply.answers {
      let number = answer.field == "difficulty" ? count : Int(answer.field)
      if let number, let value = Int(answer.text) { answers[number] = value }
    }
    StandardError.line("You had begun this one; it goes on where it was left.")
  }

  private mutating func save() throws {
    let kept = answers.sorted { $0.key < $1.key }.map { number, value in
      DraftsInterface.Answer(
        field: number > text.questions.count ? "difficulty" : "\(number)", text: "\(value)")
    }
    if kept.isEmpty { return try drop() }
    draft = try connection.record(
      DraftsInterface.Save.self,
      .init(
        command: RecordOptions.make(course: record.course, at: nil), draft: draft, form: form,
        answers: kept)
    ).draft
  }

  private mutating func drop() throws {
    guard let waiting = draft else { return }
    _ = try connection.record(
      DraftsInterface.Discard.self,
      .init(command: RecordOptions.make(course: record.course, at: nil), draft: waiting))
    draft = nil
  }

  /// Stops; what is answered waits, and a card that is due is shown now.
  private func leave() throws {
    try StandardOutput.line(
      draft == nil
        ? "Left as it was." : "Kept as begun. To go on: kith measure fill \(instrument.id)")
    guard isSafetyPositive else { return }
    let reply = try connection.record(
      SafetyInterface.ShowCard.self,
      .init(
        command: RecordOptions.make(course: record.course, at: nil), trigger: "leftMidway"))
    try StandardOutput.line()
    try reply.card.show()
    if let offer = reply.card.offer {
      try SafetyCard.offer(offer, connection, course: record.course)
    }
  }

  private mutating func finish() throws {
    let numbers = text.questions.indices.map { $0 + 1 }
    guard numbers.contains(where: { answers[$0] != nil }) else {
      try drop()
      return try StandardOutput.line("Nothing answered, so nothing is kept.")
    }
    let reply = try connection.record(
      MeasuresInterface.Complete.self,
      .init(
        command: record.command, instrument: instrument.id,
        answers: numbers.map { MeasuresInterface.ItemAnswer(item: $0, value: answers[$0]) },
        difficulty: text.difficulty == nil ? nil : answers[count], draft: draft))
    try reply.show(json: false, details: details, connection, course: record.course)
  }
}
