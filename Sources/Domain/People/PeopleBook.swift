/// The people that have been named in a course.
package struct PeopleBook: Hashable, Sendable, Codable {
  /// Aliases by id.
  package private(set) var aliases: [PersonID: String] = [:]
  /// What they are to the person, where that was said.
  package private(set) var relations: [PersonID: String] = [:]
  /// Where they stand; whoever is not in it is in the person's life.
  package private(set) var states: [PersonID: PersonStateChanged] = [:]
  /// Since when they stand there, as far as that was told.
  private var stateSince: [PersonID: Timestamp] = [:]
  /// Who left the list.
  package private(set) var removed: Set<PersonID> = []
  var lastNumber = 0

  /// The person called `alias`, in upper or lower case, whatever spaces stand around it.
  package func person(called alias: String) -> PersonID? {
    let wanted = trimmed(alias).lowercased()
    return aliases.first { $0.value.lowercased() == wanted }?.key
  }

  /// Where somebody stands.
  package func state(of person: PersonID) -> PersonState { states[person]?.state ?? .inMyLife }

  /// The person called `alias`, and the event that adds them when they are new.
  func resolve(_ alias: String) -> (person: PersonID, events: [CourseEvent]) {
    if let person = person(called: alias) { return (person, []) }
    let added = PersonAdded(person: PersonID(number: lastNumber + 1), alias: trimmed(alias))
    return (added.person, [.people(.added(added))])
  }

  func checkKnown(_ person: PersonID?) throws(CourseRefusal) {
    guard let person, aliases[person] == nil else { return }
    throw .people(.unknown(person.description))
  }

  /// Refuses what is to be practised with somebody who is kept apart.
  func checkNotKeptApart(_ person: PersonID?) throws(CourseRefusal) {
    guard let person, state(of: person) == .keepApart else { return }
    throw .people(.keptApart)
  }

  /// Whether somebody had died by a moment, as far as is known: after the day that was told, and
  /// from when it was told on in any case.
  func hadDied(_ person: PersonID, _ context: DecisionContext) -> Bool {
    guard let state = states[person], state.state == .died else { return false }
    if let day = state.diedOn, context.today > day.latest { return true }
    return stateSince[person].map { context.occurredAt >= $0 } ?? true
  }

  mutating func evolve(_ event: PersonEvent, at time: EventTime) {
    switch event {
    case .added(let added): aliases[added.person] = added.alias
    case .updated(let updated):
      if let alias = updated.alias { aliases[updated.person] = alias }
      if let relation = updated.relation { relations[updated.person] = relation }
    case .inventoryRecorded, .placed, .contacted: break
    case .stateChanged(let changed):
      // A day that is told later does not make the death a later one.
      if changed.state != state(of: changed.person) {
        stateSince[changed.person] = changed.state == .inMyLife ? nil : time.occurredAt
      }
      states[changed.person] = changed.state == .inMyLife ? nil : changed
      if changed.state == .inMyLife { removed.remove(changed.person) }
    case .removed(let gone): removed.insert(gone.person)
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: PersonEvent) {
    if case .added(let added) = event { lastNumber = max(lastNumber, added.person.number) }
  }
}

/// `text` without the white space around it.
func trimmed(_ text: String) -> String {
  var rest = text[...]
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
