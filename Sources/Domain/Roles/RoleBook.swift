/// The roles in someone's life, as the rules see them.
package struct RoleBook: Hashable, Sendable, Codable {
  package private(set) var roles: [RoleID: RoleDescribed] = [:]
  var lastNumber = 0

  func propose(
    _ command: RoleCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .describe(let name, let alias, let note):
      let named = alias.map { course.people.resolve($0) }
      let described = RoleDescribed(
        role: RoleID(number: lastNumber + 1), name: trimmed(name), person: named?.person,
        note: note)
      return (named?.events ?? []) + [.roles(.described(described))]
    case .rateStrain(let id, let strain, let note):
      let rated = RoleStrainRated(
        role: id, strain: strain, person: roles[id]?.person, note: note)
      return [.roles(.strainRated(rated))]
    }
  }

  func check(_ event: RoleEvent, in course: Course) throws(CourseRefusal) {
    try course.contract.checkLive()
    switch event {
    case .described(let described):
      if let problem = TextRule.problem(withName: described.name) { throw .text(problem) }
      try checkText(described.note)
      try course.people.checkKnown(described.person)
      if roles[described.role] != nil { throw .roles(.idTaken(described.role)) }
      let same = roles.values.first {
        $0.name.lowercased() == described.name.lowercased() && $0.person == described.person
      }
      if let same { throw .roles(.alreadyThere(same.role)) }
    case .strainRated(let rated):
      if roles[rated.role] == nil { throw .roles(.unknown(rated.role)) }
      guard (0...10).contains(rated.strain) else {
        throw .roles(.strainOutOfRange(rated.strain))
      }
      try course.people.checkKnown(rated.person)
      try checkText(rated.note)
    }
  }

  mutating func evolve(_ event: RoleEvent) {
    if case .described(var described) = event {
      // What was written of it is nothing that a rule asks for.
      described.note = nil
      roles[described.role] = described
    }
    reserveNumbers(of: event)
  }

  mutating func reserveNumbers(of event: RoleEvent) {
    if case .described(let described) = event {
      lastNumber = max(lastNumber, described.role.number)
    }
  }
}
