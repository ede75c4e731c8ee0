/// What happened to homework.
package enum HomeworkEvent: Hashable, Sendable {
  case assigned(HomeworkAssigned)
  case attempted(HomeworkAttempted)
  case reviewed(HomeworkReviewed)
  case rescheduled(HomeworkRescheduled)
  case withdrawn(HomeworkWithdrawn)
}

/// The two people agreed on something to try.
package struct HomeworkAssigned: Hashable, Sendable, Codable {
  package var homework: HomeworkID
  package var kind: HomeworkKind?
  package var text: String
  /// Whom it is about or with.
  package var person: PersonID?
  package var due: HomeworkDue?
  package var repeats: HomeworkRepeat?
  /// The skill that is practised.
  package var skill: Skill?
  /// The goal that it is a step towards.
  package var goal: GoalID?

  package init(
    homework: HomeworkID, kind: HomeworkKind? = nil, text: String, person: PersonID? = nil,
    due: HomeworkDue? = nil, repeats: HomeworkRepeat? = nil, skill: Skill? = nil,
    goal: GoalID? = nil
  ) {
    self.homework = homework
    self.kind = kind
    self.text = text
    self.person = person
    self.due = due
    self.repeats = repeats
    self.skill = skill
    self.goal = goal
  }
}

/// It was tried, partly tried, or not this time; any number of times.
package struct HomeworkAttempted: Hashable, Sendable, Codable {
  package var homework: HomeworkID
  package var outcome: HomeworkOutcome
  /// 0, not at all, to 10, wholly confident.
  package var confidence: Int?
  package var note: String?

  package init(
    homework: HomeworkID, outcome: HomeworkOutcome, confidence: Int? = nil, note: String? = nil
  ) {
    self.homework = homework
    self.outcome = outcome
    self.confidence = confidence
    self.note = note
  }
}

/// The two people talked about how it went.
package struct HomeworkReviewed: Hashable, Sendable, Codable {
  package var homework: HomeworkID
  package var session: SessionID?
  package var note: String?

  package init(homework: HomeworkID, session: SessionID? = nil, note: String? = nil) {
    self.homework = homework
    self.session = session
    self.note = note
  }
}

/// It is for another time than was agreed.
package struct HomeworkRescheduled: Hashable, Sendable, Codable {
  package var homework: HomeworkID
  package var due: HomeworkDue

  package init(homework: HomeworkID, due: HomeworkDue) {
    self.homework = homework
    self.due = due
  }
}

/// It is not wanted any more.
package struct HomeworkWithdrawn: Hashable, Sendable, Codable {
  package var homework: HomeworkID
  package var reason: String?

  package init(homework: HomeworkID, reason: String? = nil) {
    self.homework = homework
    self.reason = reason
  }
}
