/// Something of a course was erased. Neither tells what it was.
package enum ErasingEvent: Hashable, Sendable {
  case person(PersonErased)
  case entry(EntryErased)
}

/// Another person was erased, with all entries that were about them.
package struct PersonErased: Hashable, Sendable, Codable {
  package var person: PersonID
  /// How many entries went with them, 0 and up.
  package var entries: Int
  package var taken: TakenNumbers
  /// The numbers of all entries whose content was dropped; nil where that was not kept yet.
  package var dropped: [Int]?

  package init(person: PersonID, entries: Int, taken: TakenNumbers, dropped: [Int]? = nil) {
    self.person = person
    self.entries = entries
    self.taken = taken
    self.dropped = dropped
  }
}

/// What one entry said was erased, with the corrections of it and what it was begun as.
package struct EntryErased: Hashable, Sendable, Codable {
  package var entry: EntryNumber
  package var taken: TakenNumbers
  /// The numbers of all entries whose content was dropped; nil where that was not kept yet.
  package var dropped: [Int]?

  package init(entry: EntryNumber, taken: TakenNumbers, dropped: [Int]? = nil) {
    self.entry = entry
    self.taken = taken
    self.dropped = dropped
  }
}

/// The highest number of each kind that a course had given out: what was erased is not there to tell
/// that its number is taken, and none is ever given again. 0 where none was.
package struct TakenNumbers: Hashable, Sendable, Codable {
  package var agenda = 0
  package var decisions = 0
  package var drafts = 0
  package var duties = 0
  package var focuses = 0
  package var goals = 0
  package var homework = 0
  package var lifeEvents = 0
  package var people = 0
  package var roles = 0
  package var sessions = 0
  package var themes = 0

  package init() {}
}

extension Course {
  /// The highest numbers that were given out so far.
  package var taken: TakenNumbers {
    var taken = TakenNumbers()
    taken.agenda = sessions.lastAgendaItem
    taken.decisions = practice.lastNumber
    taken.drafts = drafts.lastNumber
    taken.duties = recovery.lastNumber
    taken.focuses = focus.lastNumber
    taken.goals = goals.lastNumber
    taken.homework = homework.lastNumber
    taken.lifeEvents = timeline.lastNumber
    taken.people = people.lastNumber
    taken.roles = roles.lastNumber
    taken.sessions = sessions.lastSession
    taken.themes = themes.lastNumber
    return taken
  }

  /// Keeps numbers taken.
  mutating func reserve(_ taken: TakenNumbers) {
    sessions.lastAgendaItem = max(sessions.lastAgendaItem, taken.agenda)
    practice.lastNumber = max(practice.lastNumber, taken.decisions)
    drafts.lastNumber = max(drafts.lastNumber, taken.drafts)
    recovery.lastNumber = max(recovery.lastNumber, taken.duties)
    focus.lastNumber = max(focus.lastNumber, taken.focuses)
    goals.lastNumber = max(goals.lastNumber, taken.goals)
    homework.lastNumber = max(homework.lastNumber, taken.homework)
    timeline.lastNumber = max(timeline.lastNumber, taken.lifeEvents)
    people.lastNumber = max(people.lastNumber, taken.people)
    roles.lastNumber = max(roles.lastNumber, taken.roles)
    sessions.lastSession = max(sessions.lastSession, taken.sessions)
    themes.lastNumber = max(themes.lastNumber, taken.themes)
  }

  mutating func evolve(_ event: ErasingEvent) {
    switch event {
    case .person(let erased): reserve(erased.taken)
    case .entry(let erased): reserve(erased.taken)
    }
  }
}
