/// What happened in the diary: how things are, and what was written.
package enum DiaryEvent: Hashable, Sendable {
  case moodRecorded(MoodRecorded)
  case noteWritten(NoteWritten)
}

/// How someone felt.
package struct MoodRecorded: Hashable, Sendable, Codable {
  /// 0, the lowest, to 10, the highest.
  package var value: Int
  package var note: String?

  package init(value: Int, note: String? = nil) {
    self.value = value
    self.note = note
  }
}

/// Something someone wrote, about a person or not.
package struct NoteWritten: Hashable, Sendable, Codable {
  package var text: String
  package var about: PersonID?

  package init(text: String, about: PersonID? = nil) {
    self.text = text
    self.about = about
  }
}

/// What can be asked of the diary.
package enum DiaryCommand: Hashable, Sendable {
  case recordMood(value: Int, note: String?)
  /// `about` is an alias; whoever is named for the first time is added.
  /// `homework` is what writing it was an attempt at, where the person says so.
  case writeNote(text: String, about: String?, homework: HomeworkID? = nil)
}

/// Why the diary does not take something.
package enum DiaryRefusal: Error, Hashable, Sendable {
  case moodOutOfRange(Int)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .moodOutOfRange: "diary.moodOutOfRange"
    }
  }

  package var sentence: String {
    switch self {
    case .moodOutOfRange(let value):
      "Mood is a whole number from 0 (lowest) to 10 (highest); \(value) is not."
    }
  }
}

/// The rules of the diary, which needs no state: any day may have any number of entries.
enum Diary {
  static func propose(
    _ command: DiaryCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .recordMood(let value, let note):
      return [.diary(.moodRecorded(MoodRecorded(value: value, note: note)))]
    case .writeNote(let text, let about, let homework):
      let named = about.map { course.people.resolve($0) }
      let note = NoteWritten(text: text, about: named?.person)
      return (named?.events ?? []) + [.diary(.noteWritten(note))] + attempted(homework)
    }
  }

  private static func attempted(_ homework: HomeworkID?) -> [CourseEvent] {
    guard let homework else { return [] }
    return [.homework(.attempted(HomeworkAttempted(homework: homework, outcome: .tried)))]
  }

  static func check(
    _ event: DiaryEvent, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) {
    switch event {
    case .moodRecorded(let mood):
      guard (0...10).contains(mood.value) else { throw .diary(.moodOutOfRange(mood.value)) }
      try checkText(mood.note)
    case .noteWritten(let note):
      try checkText(note.text)
      try course.people.checkKnown(note.about)
    }
  }
}

/// Checks a text that may be left out.
func checkText(_ text: String?) throws(CourseRefusal) {
  guard let text, let problem = TextRule.problem(with: text) else { return }
  throw .text(problem)
}
