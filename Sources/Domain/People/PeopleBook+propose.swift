extension PeopleBook {
  func propose(
    _ command: PersonCommand, in course: Course, _ context: DecisionContext
  ) throws(CourseRefusal) -> [CourseEvent] {
    switch command {
    case .add(let alias, let relation): return try add(alias, relation)
    case .update(let name, let alias, let relation):
      return [
        .people(
          .updated(
            PersonUpdated(
              person: try known(name), alias: alias.map(trimmed), relation: relation.map(trimmed))))
      ]
    case .recordInventory(let name, var entry):
      let (person, added) = resolve(name)
      entry.person = person
      return added + [.people(.inventoryRecorded(entry))]
    case .place(let name, let ring):
      let (person, added) = resolve(name)
      return added + [.people(.placed(PersonPlacedInCircle(person: person, ring: ring)))]
    case .logContact(let name, let kind, let quality, let note):
      let (person, added) = resolve(name)
      let contact = ContactLogged(person: person, kind: kind, quality: quality, note: note)
      return added + [.people(.contacted(contact))]
    case .change(let name, let state, let diedOn):
      let person = try known(name)
      let changed = PersonStateChanged(person: person, state: state, diedOn: diedOn)
      let withdrawn = state == .keepApart ? withdrawals(with: person, in: course) : []
      return [.people(.stateChanged(changed))] + withdrawn
    case .remove(let name): return [.people(.removed(PersonRemoved(person: try known(name))))]
    }
  }

  private func add(
    _ alias: String, _ relation: String?
  ) throws(CourseRefusal) -> [CourseEvent] {
    let (person, added) = resolve(alias)
    var events = added
    if added.isEmpty {
      guard removed.contains(person) else { throw .people(.aliasTaken(person)) }
      // Whoever was kept apart, or died, stays so: `person back` is what changes that.
      if state(of: person) != .inMyLife { throw .people(.aliasTaken(person)) }
      events = [.people(.stateChanged(PersonStateChanged(person: person, state: .inMyLife)))]
    }
    guard let relation = relation.map(trimmed), relation != relations[person] else { return events }
    return events + [.people(.updated(PersonUpdated(person: person, relation: relation)))]
  }

  /// What is open with somebody, taken back; a course that has ended has nothing open.
  private func withdrawals(with person: PersonID, in course: Course) -> [CourseEvent] {
    if course.contract.status.hasEnded { return [] }
    return course.homework.homework.values
      .filter { $0.person == person && !$0.status.isClosed }.sorted { $0.id < $1.id }
      .map { .homework(.withdrawn(HomeworkWithdrawn(homework: $0.id, reason: "kept apart"))) }
  }

  private func known(_ alias: String) throws(CourseRefusal) -> PersonID {
    guard let person = person(called: alias) else { throw .people(.unknown(trimmed(alias))) }
    return person
  }
}
