/// What happened in the diary: how things are, and what was written.
package enum DiaryEvent: Hashable, Sendable {
  case moodRecorded(MoodRecorded)
  case distressRecorded(DistressRecorded)
  case noteWritten(NoteWritten)
}

/// How someone felt.
package struct MoodRecorded: Hashable, Sendable, Codable {
  /// By `scale`; 0, the lowest, to 10, the highest, where that is left out.
  package var value: Int
  package var note: String?
  /// Whom it has to do with.
  package var person: PersonID?
  /// How it is numbered; nil for 0 to 10.
  package var scale: MoodScale?

  package init(
    value: Int, note: String? = nil, person: PersonID? = nil, scale: MoodScale? = nil
  ) {
    self.value = value
    self.note = note
    self.person = person
    self.scale = scale
  }

  /// The number as people read it.
  package var shown: String { (scale ?? .lowestToHighest).shown(value) }
}

/// How hard a moment was.
package struct DistressRecorded: Hashable, Sendable, Codable {
  /// 0, none, to 10, the most.
  package var value: Int
  package var note: String?
  /// Whom it has to do with.
  package var person: PersonID?

  package init(value: Int, note: String? = nil, person: PersonID? = nil) {
    self.value = value
    self.note = note
    self.person = person
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
  /// `about` is an alias; whoever is named for the first time is added.
  case recordMood(value: Int, note: String?, about: String? = nil)
  /// `about` as for a mood.
  case recordDistress(value: Int, note: String?, about: String? = nil)
  /// `about` is an alias; whoever is named for the first time is added.
  /// `homework` is what writing it was an attempt at, where the person says so.
  case writeNote(text: String, about: String?, homework: HomeworkID? = nil)
}

/// Why the diary does not take something.
package enum DiaryRefusal: Error, Hashable, Sendable {
  case moodOutOfRange(Int)
  case moodFromUsualOutOfRange(Int)
  case distressOutOfRange(Int)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .moodOutOfRange: "diary.moodOutOfRange"
    case .moodFromUsualOutOfRange: "diary.moodFromUsualOutOfRange"
    case .distressOutOfRange: "diary.distressOutOfRange"
    }
  }

  package var sentence: String {
    switch self {
    case .moodOutOfRange(let value):
      "Mood is a whole number from 0 (lowest) to 10 (highest); \(value) is not."
    case .moodFromUsualOutOfRange(let value):
      "Mood is a whole number from -5 to +5 here, where 0 is your usual; \(value) is not."
    case .distressOutOfRange(let value):
      "This is a whole number from 0 (not at all) to 10 (the most); \(value) is not."
    }
  }
}

/// The rules of the diary, which needs no state: any day may have any number of entries.
enum Diary {
  static func propose(
    _ command: DiaryCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .recordMood(let value, let note, let about):
      let named = about.map { course.people.resolve($0) }
      let scale = course.contract.contract?.moodScale ?? .lowestToHighest
      let mood = MoodRecorded(
        value: value, note: note, person: named?.person,
        scale: scale == .lowestToHighest ? nil : scale)
      return (named?.events ?? []) + [.diary(.moodRecorded(mood))]
    case .recordDistress(let value, let note, let about):
      let named = about.map { course.people.resolve($0) }
      let distress = DistressRecorded(value: value, note: note, person: named?.person)
      return (named?.events ?? []) + [.diary(.distressRecorded(distress))]
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
      try check(mood.value, mood.scale ?? .lowestToHighest)
      try checkText(mood.note)
      try course.people.checkKnown(mood.person)
    case .distressRecorded(let distress):
      guard (0...10).contains(distress.value) else {
        throw .diary(.distressOutOfRange(distress.value))
      }
      try checkText(distress.note)
      try course.people.checkKnown(distress.person)
    case .noteWritten(let note):
      try checkText(note.text)
      try course.people.checkKnown(note.about)
    }
  }

  private static func check(_ value: Int, _ scale: MoodScale) throws(CourseRefusal) {
    if scale.range.contains(value) { return }
    switch scale {
    case .lowestToHighest: throw .diary(.moodOutOfRange(value))
    case .fromUsual: throw .diary(.moodFromUsualOutOfRange(value))
    }
  }
}

/// Checks a text that may be left out.
func checkText(_ text: String?) throws(CourseRefusal) {
  guard let text, let problem = TextRule.problem(with: text) else { return }
  throw .text(problem)
}
