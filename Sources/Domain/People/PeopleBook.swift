/// The people that have been named in a course.
package struct PeopleBook: Hashable, Sendable, Codable {
  /// Aliases by id.
  package private(set) var aliases: [PersonID: String] = [:]
  private var lastNumber = 0

  /// The person called `alias`, in upper or lower case, whatever spaces stand around it.
  package func person(called alias: String) -> PersonID? {
    let wanted = trimmed(alias).lowercased()
    return aliases.first { $0.value.lowercased() == wanted }?.key
  }

  /// The person called `alias`, and the event that adds them when they are new.
  func resolve(_ alias: String) -> (person: PersonID, events: [CourseEvent]) {
    if let person = person(called: alias) { return (person, []) }
    let added = PersonAdded(person: PersonID(number: lastNumber + 1), alias: trimmed(alias))
    return (added.person, [.people(.added(added))])
  }

  func check(_ event: PersonEvent) throws(CourseRefusal) {
    switch event {
    case .added(let added):
      if let problem = TextRule.problem(withName: added.alias) { throw .text(problem) }
      if aliases[added.person] != nil { throw .people(.idTaken(added.person)) }
      if let other = person(called: added.alias) { throw .people(.aliasTaken(other)) }
    }
  }

  func checkKnown(_ person: PersonID?) throws(CourseRefusal) {
    guard let person, aliases[person] == nil else { return }
    throw .people(.unknown(person.description))
  }

  mutating func evolve(_ event: PersonEvent) {
    switch event {
    case .added(let added): aliases[added.person] = added.alias
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: PersonEvent) {
    switch event {
    case .added(let added): lastNumber = max(lastNumber, added.person.number)
    }
  }
}

/// `text` without the white space around it.
private func trimmed(_ text: String) -> String {
  var rest = text[...]
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
