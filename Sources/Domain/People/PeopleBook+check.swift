extension PeopleBook {
  func check(_ event: PersonEvent, _ context: DecisionContext) throws(CourseRefusal) {
    if case .added = event {} else { try checkKnown(event.person) }
    switch event {
    case .added(let added):
      if let problem = TextRule.problem(withName: added.alias) { throw .text(problem) }
      if aliases[added.person] != nil { throw .people(.idTaken(added.person)) }
      if let other = person(called: added.alias) { throw .people(.aliasTaken(other)) }
    case .updated(let updated): try check(updated)
    case .inventoryRecorded(let entry): try check(entry)
    case .placed(let placed):
      guard (1...4).contains(placed.ring) else { throw .people(.ringOutOfRange(placed.ring)) }
    case .contacted(let contact):
      if let quality = contact.quality, !(0...10).contains(quality) {
        throw .people(.qualityOutOfRange(quality))
      }
      try checkText(contact.note)
      if hadDied(contact.person, context) { throw .people(.hasDied) }
    case .stateChanged(let changed): try check(changed, context)
    case .removed(let gone):
      if removed.contains(gone.person) { throw .people(.alreadyRemoved(gone.person)) }
    }
  }

  private func check(_ updated: PersonUpdated) throws(CourseRefusal) {
    for name in [updated.alias, updated.relation] {
      if let name, let problem = TextRule.problem(withName: name) { throw .text(problem) }
    }
    let alias = updated.alias ?? aliases[updated.person]
    let relation = updated.relation ?? relations[updated.person]
    if alias == aliases[updated.person], relation == relations[updated.person] {
      throw .people(.nothingChanges(updated.person))
    }
    if let alias = updated.alias, let other = person(called: alias), other != updated.person {
      throw .people(.aliasTaken(other))
    }
  }

  private func check(_ entry: InventoryEntryRecorded) throws(CourseRefusal) {
    if entry.isEmpty { throw .people(.nothingSaid) }
    for amount in [entry.given, entry.received] {
      if let amount, !(0...10).contains(amount) { throw .people(.amountOutOfRange(amount)) }
    }
    let texts = [entry.contact, entry.wanted, entry.expected, entry.theyExpect, entry.mood]
    for text in texts { try checkText(text) }
  }

  private func check(
    _ changed: PersonStateChanged, _ context: DecisionContext
  ) throws(CourseRefusal) {
    if let diedOn = changed.diedOn {
      if changed.state != .died { throw .people(.dateWithoutDeath) }
      let today = context.zones.civil(at: context.now, in: context.zone).date
      if diedOn.earliest > today { throw .occursInFuture }
    }
    // A date may be told later, and coming back may be coming back to the list.
    if changed.state == state(of: changed.person),
      changed.diedOn == nil || changed.diedOn == states[changed.person]?.diedOn,
      !(changed.state == .inMyLife && removed.contains(changed.person))
    {
      throw .people(.stateAlready(changed.state))
    }
  }
}
