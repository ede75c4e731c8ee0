/// What Kith knows of the person themselves, which is little: a stream of its own, beside courses.
package struct Profile: Decider, Hashable, Codable {
  package private(set) var settings = ProfileSettings()

  package init() {}

  package func decide(
    _ command: ProfileCommand, _ context: DecisionContext
  ) throws(ProfileRefusal) -> [ProfileEvent] {
    switch command {
    case .change(let change):
      if let name = change.name, let problem = TextRule.problem(withName: name) {
        throw .name(problem)
      }
      if let country = change.country, !Self.isCountryCode(country) { throw .country(country) }
      if let numbers = change.ownNumbers, !numbers.isEmpty {
        if let problem = TextRule.problem(with: numbers) { throw .numbers(problem) }
        if numbers.utf8.count > 1_024 { throw .numbersTooLong }
      }
      if let line = change.moodLine, !(-1...10).contains(line) { throw .moodLine(line) }
      var changed = settings
      changed.apply(change)
      return changed == settings ? [] : [.changed(change)]
    }
  }

  package mutating func evolve(_ event: ProfileEvent, at time: EventTime) {
    switch event {
    case .changed(let change): settings.apply(change)
    case .courseErased, .recordErased, .entriesLeftOut: break
    }
  }

  /// Whether `text` has the form of an ISO 3166-1 alpha-2 code.
  private static func isCountryCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) }
  }
}

/// What can be asked about the person themselves.
package enum ProfileCommand: Hashable, Sendable {
  case change(ProfileSettings)
}

/// What a person told about themselves, and what of the record was erased as a whole.
package enum ProfileEvent: Hashable, Sendable {
  case changed(ProfileSettings)
  /// Kept here, since the course's own stream cannot be read any more.
  case courseErased(CourseErased)
  case recordErased(RecordErased)
  /// Kept here, since it reaches over all streams.
  case entriesLeftOut(EntriesLeftOut)
}

/// A course was erased. It tells nothing of it but its id, which still stands in the clear envelopes.
package struct CourseErased: Hashable, Sendable, Codable {
  package var course: CourseID
  /// How many entries it had.
  package var entries: Int
  /// The numbers of the entries on its reminders that were dropped with it; nil where that was not
  /// kept yet.
  package var reminders: [Int]?

  package init(course: CourseID, entries: Int, reminders: [Int]? = nil) {
    self.course = course
    self.entries = entries
    self.reminders = reminders
  }
}

/// A backup took the place of the record, without what had been erased since it was made.
package struct EntriesLeftOut: Hashable, Sendable, Codable {
  /// Entries of one stream.
  package struct Part: Hashable, Sendable, Codable {
    /// Which stream: 32 hexadecimal digits.
    package var stream: String
    /// The numbers of the entries.
    package var entries: [Int]

    package init(stream: String, entries: [Int]) {
      self.stream = stream
      self.entries = entries
    }
  }

  package var parts: [Part]

  package init(parts: [Part]) { self.parts = parts }
}

/// Everything that was kept before was erased.
package struct RecordErased: Hashable, Sendable, Codable {
  package init() {}
}

/// What a person has told about themselves; in a change, nil leaves a value as it is.
package struct ProfileSettings: Hashable, Sendable, Codable {
  /// What the person wants to be called.
  package var name: String?
  /// ISO 3166-1 alpha-2, in capitals, for crisis numbers. Asked for, never taken from a locale.
  package var country: String?
  /// Whether others see the screen, so that little is shown on it.
  package var sharedScreen: Bool?
  /// What was agreed about questionnaires.
  package var questionnaires: QuestionnaireRhythm?
  /// Numbers of the person's own to call; an empty text in a change takes them out. They are kept
  /// readable without a key.
  package var ownNumbers: String?
  /// Moods up to this one show where the plan for hard times is; −1 for none, 2 if not said.
  package var moodLine: Int?

  package init(
    name: String? = nil, country: String? = nil, sharedScreen: Bool? = nil,
    questionnaires: QuestionnaireRhythm? = nil, ownNumbers: String? = nil, moodLine: Int? = nil
  ) {
    self.name = name
    self.country = country
    self.sharedScreen = sharedScreen
    self.questionnaires = questionnaires
    self.ownNumbers = ownNumbers
    self.moodLine = moodLine
  }

  mutating func apply(_ change: Self) {
    name = change.name ?? name
    country = change.country ?? country
    sharedScreen = change.sharedScreen ?? sharedScreen
    questionnaires = change.questionnaires ?? questionnaires
    if let numbers = change.ownNumbers { ownNumbers = numbers.isEmpty ? nil : numbers }
    moodLine = change.moodLine ?? moodLine
  }
}

/// How often questionnaires are filled in.
package enum QuestionnaireRhythm: String, Hashable, Sendable, Codable, CaseIterable {
  case eachSession
  case everyFourth
  case none
}

/// Why something told is not taken.
package enum ProfileRefusal: Error, Hashable, Sendable {
  case name(TextProblem)
  case country(String)
  case numbers(TextProblem)
  case numbersTooLong
  case moodLine(Int)

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .name: "profile.name"
    case .country: "profile.country"
    case .numbers: "profile.numbers"
    case .numbersTooLong: "profile.numbersTooLong"
    case .moodLine: "profile.moodLine"
    }
  }

  package var sentence: String {
    switch self {
    case .name(let problem): problem.sentence
    case .country:
      // What was typed is not repeated: it may hold anything.
      "A country is two capital letters, GB or PT for example."
    case .numbers(let problem): problem.sentence
    case .numbersTooLong: "That is more than a few numbers. At most 1,024 bytes fit here."
    case .moodLine(let value):
      "A mood is 0 to 10; \(value) is not. To show the line at no mood: kith plan mood-line off"
    }
  }
}
