import Domain
import Journal
import Projections

extension WhatGoesOn {
  /// What is still true at the end of a course.
  init(_ views: CourseViews) {
    self.init()
    therapist = views.overview.therapist
    people = views.people.listed(all: true).map { Somebody($0) }
    roles = views.roles.inOrder.map { row in
      Since(
        RoleDescribed(role: row.id, name: row.name, person: row.person, note: row.note),
        at: row.describedAt)
    }
    themes = views.themes.inOrder.filter { !$0.isRetired }.map { row in
      Since(ThemeIdentified(theme: row.id, label: row.label), at: row.identifiedAt)
    }
    hardDays = views.timeline.inOrder.filter(\.sensitive).map { row in
      TimelineEventRecorded(
        event: row.id, text: row.text, on: row.on, kind: row.kind, person: row.person,
        sensitive: true)
    }
    signs = views.agreements.datedSigns.map { Since(WarningSignNoted(text: $0.text), at: $0.at) }
    if let agreed = views.agreements.plan, let at = views.agreements.planAt {
      plan = Since(agreed, at: at)
    }
  }
}

extension WhatGoesOn.Somebody {
  fileprivate init(_ row: People.Row) {
    self.init(
      person: row.id, alias: row.alias, relation: row.relation, isRemoved: row.isRemoved)
    if row.state != .inMyLife {
      state = WhatGoesOn.Since(
        PersonStateChanged(person: row.id, state: row.state, diedOn: row.diedOn),
        at: row.stateSince ?? row.addedAt)
    }
    place = row.placements.last.map {
      WhatGoesOn.Since(PersonPlacedInCircle(person: row.id, ring: $0.ring), at: $0.at)
    }
    inventory = row.inventory.map { WhatGoesOn.Since($0, at: row.inventoryAt ?? row.addedAt) }
  }
}

extension CommandOutcome {
  /// What a beginning brought along, in one line; nil where that was nothing. Whoever is kept apart,
  /// or has left the list, is not counted, nor what is about them.
  var brought: String? {
    let events = entries.compactMap(\.courseEvent?.event)
    var people: Set<PersonID> = []
    var unseen: Set<PersonID> = []
    var roles: [RoleDescribed] = []
    var themes = 0
    var days = 0
    var signs = 0
    var plan = false
    for event in events {
      switch event {
      case .people(.added(let added)): people.insert(added.person)
      case .people(.stateChanged(let changed)) where changed.state == .keepApart:
        unseen.insert(changed.person)
      case .people(.removed(let removed)): unseen.insert(removed.person)
      case .roles(.described(let described)): roles.append(described)
      case .themes(.identified): themes += 1
      case .timeline(.recorded(let recorded)):
        if recorded.person.map({ !unseen.contains($0) }) ?? true { days += 1 }
      case .agreements(.warningSignNoted): signs += 1
      case .agreements(.planAgreed): plan = true
      default: break
      }
    }
    return CourseWords.brought(
      people: people.subtracting(unseen).count,
      roles: roles.count { $0.person.map { !unseen.contains($0) } ?? true }, themes: themes,
      hardDays: days,
      signs: signs, plan: plan)
  }
}
