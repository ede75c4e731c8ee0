import Domain

/// Words that the person wrote for themselves, of an entry that has any.
struct OwnText {
  let text: String

  /// - Returns: nil for an entry without such words, or about somebody who is left out of pages.
  init?(_ event: RecordedEvent, _ question: CourseQuestion) {
    let words: String?
    switch event.event {
    case .diary(.noteWritten(let note)): words = question.shows(note.about) ? note.text : nil
    case .diary(.moodRecorded(let mood)): words = question.shows(mood.person) ? mood.note : nil
    case .sessions(.noteWritten(let note)): words = note.text
    case .practice(.communicationAnalysed(let moment)):
      words = question.shows(moment.person) ? moment.texts.first : nil
    default: words = nil
    }
    guard let words else { return nil }
    text = words
  }
}
