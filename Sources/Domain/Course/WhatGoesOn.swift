/// What is still true when a course is over and another follows it: the people and where they stand,
/// roles, themes, days that are hard, signs, and what was taken along. Not what a new contract agrees on for itself:
/// focus, goals, homework, sessions, questionnaires; nor the diary.
///
/// Ids are those of the course before; the new course gives its own.
package struct WhatGoesOn: Hashable, Sendable {
  /// Somebody, as they stood at the end.
  package struct Somebody: Hashable, Sendable {
    package var person: PersonID
    package var alias: String
    package var relation: String?
    /// The last change of where they stand; nil for somebody who is in the person's life.
    package var state: Since<PersonStateChanged>?
    /// The last place in the circle.
    package var place: Since<PersonPlacedInCircle>?
    /// The inventory, each answer the latest.
    package var inventory: Since<InventoryEntryRecorded>?
    package var isRemoved: Bool

    package init(person: PersonID, alias: String, relation: String? = nil, isRemoved: Bool = false)
    {
      self.person = person
      self.alias = alias
      self.relation = relation
      self.isRemoved = isRemoved
    }
  }

  /// A fact with the moment from which it holds.
  package struct Since<Fact: Hashable & Sendable>: Hashable, Sendable {
    package var fact: Fact
    package var at: Timestamp

    package init(_ fact: Fact, at: Timestamp) {
      self.fact = fact
      self.at = at
    }
  }

  package var therapist: String?
  package var people: [Somebody] = []
  package var roles: [Since<RoleDescribed>] = []
  /// Those that are still looked at.
  package var themes: [Since<ThemeIdentified>] = []
  /// What is on the timeline and hard each year.
  package var hardDays: [TimelineEventRecorded] = []
  package var signs: [Since<WarningSignNoted>] = []
  package var plan: Since<MaintenancePlanAgreed>?

  package init() {}
}

extension WhatGoesOn {
  /// The events that state it in `course`, each with the day on which it became true.
  ///
  /// That somebody is named has the moment of the command, since in this course they are: nobody has
  /// gone quiet in it yet. Whoever is named in it already, by alias, and what stands in it already is
  /// left as it is there. Somebody who left the list comes along where a name used again would
  /// otherwise forget that they died or are kept apart, or where a role is towards them.
  func events(in course: Course) -> [DatedEvent] {
    var events: [DatedEvent] = []
    var ids: [PersonID: PersonID] = [:]
    var number = course.people.lastNumber
    for somebody in people where isNeeded(somebody) {
      if let known = course.people.person(called: somebody.alias) {
        ids[somebody.person] = known
        continue
      }
      number += 1
      let person = PersonID(number: number)
      ids[somebody.person] = person
      let added = PersonAdded(person: person, alias: somebody.alias)
      events.append(DatedEvent(.people(.added(added))))
      events += facts(about: somebody, as: person)
    }
    return events + roleEvents(ids, in: course) + themeEvents(in: course)
      + hardDayEvents(ids, in: course)
      + signs.map { DatedEvent(.agreements(.warningSignNoted($0.fact)), occurredAt: $0.at) }
      + [plan].compactMap(\.self).map {
        DatedEvent(.agreements(.planAgreed($0.fact)), occurredAt: $0.at)
      }
  }

  private func isNeeded(_ somebody: Somebody) -> Bool {
    !somebody.isRemoved || somebody.state != nil
      || roles.contains { $0.fact.person == somebody.person }
  }

  private func facts(about somebody: Somebody, as person: PersonID) -> [DatedEvent] {
    var events: [DatedEvent] = []
    func tell(_ event: PersonEvent, _ at: Timestamp? = nil) {
      events.append(DatedEvent(.people(event), occurredAt: at))
    }
    if let relation = somebody.relation {
      tell(.updated(PersonUpdated(person: person, relation: relation)))
    }
    if var state = somebody.state, state.fact.state != .inMyLife {
      state.fact.person = person
      tell(.stateChanged(state.fact), state.at)
    }
    if var place = somebody.place {
      place.fact.person = person
      tell(.placed(place.fact), place.at)
    }
    if var inventory = somebody.inventory {
      inventory.fact.person = person
      tell(.inventoryRecorded(inventory.fact), inventory.at)
    }
    if somebody.isRemoved { tell(.removed(PersonRemoved(person: person))) }
    return events
  }

  private func roleEvents(
    _ ids: [PersonID: PersonID], in course: Course
  ) -> [DatedEvent] {
    var number = course.roles.lastNumber
    var events: [DatedEvent] = []
    for role in roles {
      var described = role.fact
      described.person = described.person.flatMap { ids[$0] }
      if described.person == nil, role.fact.person != nil { continue }
      let name = described.name.lowercased()
      let isThere = course.roles.roles.values.contains {
        $0.name.lowercased() == name && $0.person == described.person
      }
      if isThere { continue }
      number += 1
      described.role = RoleID(number: number)
      events.append(DatedEvent(.roles(.described(described)), occurredAt: role.at))
    }
    return events
  }

  /// With the moment of the command: the day itself is in what is told. About somebody who does not
  /// come along it is nobody's.
  private func hardDayEvents(
    _ ids: [PersonID: PersonID], in course: Course
  ) -> [DatedEvent] {
    guard course.timeline.events.isEmpty else { return [] }
    return zip(1..., hardDays).map { number, day in
      var recorded = day
      recorded.event = LifeEventID(number: course.timeline.lastNumber + number)
      recorded.person = day.person.flatMap { ids[$0] }
      recorded.focus = nil
      return DatedEvent(.timeline(.recorded(recorded)))
    }
  }

  private func themeEvents(in course: Course) -> [DatedEvent] {
    var number = course.themes.lastNumber
    var events: [DatedEvent] = []
    for theme in themes {
      let label = theme.fact.label.lowercased()
      let isThere = course.themes.themes.values.contains {
        !$0.isRetired && $0.label.lowercased() == label
      }
      if isThere { continue }
      number += 1
      let identified = ThemeIdentified(theme: ThemeID(number: number), label: theme.fact.label)
      events.append(DatedEvent(.themes(.identified(identified)), occurredAt: theme.at))
    }
    return events
  }
}
