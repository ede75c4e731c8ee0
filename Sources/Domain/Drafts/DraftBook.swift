/// What is begun in a course and not finished, as the rules see it.
package struct DraftBook: Hashable, Sendable, Codable {
  /// The most that can be begun at one time.
  package static let maximumOpen = 20
  /// The most answers that one draft can hold.
  package static let maximumAnswers = 64

  /// The forms of what is open.
  package private(set) var open: [DraftID: String] = [:]
  var lastNumber = 0

  func propose(
    _ command: DraftCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .save(let id, let form, let answers):
      if let id, id.number > lastNumber { throw .drafts(.unknown(id)) }
      let draft = id ?? DraftID(number: lastNumber + 1)
      return [.drafts(.saved(DraftSaved(draft: draft, form: form, answers: answers)))]
    case .discard(let id):
      return [.drafts(.closed(DraftClosed(draft: id, reason: .discarded)))]
    case .finish(let id, let command):
      return try course.propose(command, context) + closing(id)
    }
  }

  /// The event that closes a draft that was finished; none without one. For areas whose commands
  /// take a draft themselves.
  func closing(_ draft: DraftID?) -> [CourseEvent] {
    guard let draft else { return [] }
    return [.drafts(.closed(DraftClosed(draft: draft, reason: .finished)))]
  }

  func check(_ event: DraftEvent) throws(CourseRefusal) {
    switch event {
    case .saved(let saved):
      try checkPlace(of: saved)
      try checkAnswers(saved.answers)
    case .closed(let closed): _ = try form(of: closed.draft)
    }
  }

  /// A draft keeps its form, and what is closed is not opened again.
  private func checkPlace(of saved: DraftSaved) throws(CourseRefusal) {
    guard Self.isName(saved.form, with: "-:") else { throw .drafts(.unreadableForm) }
    if open[saved.draft] == nil, saved.draft.number > lastNumber {
      // Numbers between may have been of drafts that were withdrawn.
      if open.count >= Self.maximumOpen { throw .drafts(.tooMany(Self.maximumOpen)) }
      return
    }
    let form = try form(of: saved.draft)
    if form != saved.form { throw .drafts(.otherForm(saved.draft)) }
  }

  private func form(of draft: DraftID) throws(CourseRefusal) -> String {
    if let form = open[draft] { return form }
    throw .drafts(draft.number > lastNumber ? .unknown(draft) : .closed(draft))
  }

  private func checkAnswers(_ answers: [DraftAnswer]) throws(CourseRefusal) {
    if answers.isEmpty { throw .drafts(.nothingAnswered) }
    if answers.count > Self.maximumAnswers { throw .drafts(.tooManyAnswers(answers.count)) }
    var fields: Set<String> = []
    for answer in answers {
      guard Self.isName(answer.field.lowercased(), with: "-") else {
        throw .drafts(.unreadableField)
      }
      guard fields.insert(answer.field).inserted else { throw .drafts(.answeredTwice) }
      try checkText(answer.text)
    }
    let bytes = answers.reduce(0) { $0 + $1.text.utf8.count }
    if bytes > TextRule.maximumBytes { throw .drafts(.tooLong(bytes: bytes)) }
  }

  /// Whether `text` is 1 to 60 small letters, digits, or characters of `extra`.
  private static func isName(_ text: String, with extra: String) -> Bool {
    (1...TextRule.maximumNameCharacters).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || extra.utf8.contains(byte)
      }
  }

  mutating func evolve(_ event: DraftEvent) {
    switch event {
    case .saved(let saved): open[saved.draft] = saved.form
    case .closed(let closed): open[closed.draft] = nil
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: DraftEvent) {
    if case .saved(let saved) = event { lastNumber = max(lastNumber, saved.draft.number) }
  }
}
