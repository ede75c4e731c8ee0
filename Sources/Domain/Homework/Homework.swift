/// A piece of homework as the rules see it.
package struct Homework: Hashable, Sendable, Codable {
  package var id: HomeworkID
  package var due: HomeworkDue?
  package var repeats: HomeworkRepeat?
  package var kind: HomeworkKind?
  package var skill: Skill?
  /// Whom it is about or with.
  package var person: PersonID?
  package var status = HomeworkStatus.open

  init(_ assigned: HomeworkAssigned) {
    id = assigned.homework
    due = assigned.due
    repeats = assigned.repeats
    kind = assigned.kind
    skill = assigned.skill
    person = assigned.person
  }
}

/// What became of a piece of homework.
package enum HomeworkStatus: String, Hashable, Sendable, Codable {
  /// Not tried yet.
  case open
  /// Tried at least once; the two people have not talked about it.
  case attempted
  case reviewed
  case withdrawn

  package var isClosed: Bool { self == .reviewed || self == .withdrawn }
}

/// What kind of practice it is.
package enum HomeworkKind: String, Hashable, Sendable, Codable, CaseIterable {
  case practiseSkill
  case rehearseConversation
  case journalRelationship
  case reachOut
  case activity
  case observe

  /// Whether it may say which skill it is practice of: a conversation is rehearsed for one too.
  package var namesSkill: Bool { self == .practiseSkill || self == .rehearseConversation }
}

/// How it went. Nothing here is a mark; there is no "failed".
package enum HomeworkOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  case tried
  case partly
  case notThisTime
}

/// For when a piece of homework is.
package enum HomeworkDue: Hashable, Sendable {
  /// Some time on a day.
  case day(CivilDate, ZoneName)
  case time(AgreedTime)
  /// Before a session, wherever that moves.
  case session(SessionID)
}

/// How often a piece of homework comes again.
package enum HomeworkRepeat: Hashable, Sendable {
  /// Every so many days; 1 is daily, 7 weekly.
  case everyDays(Int)

  /// 1 to 28.
  package var days: Int {
    switch self {
    case .everyDays(let days): days
    }
  }
}
