/// What happened to the list of people in someone's life.
package enum PersonEvent: Hashable, Sendable {
  case added(PersonAdded)
  case updated(PersonUpdated)
  case inventoryRecorded(InventoryEntryRecorded)
  case placed(PersonPlacedInCircle)
  case contacted(ContactLogged)
  case stateChanged(PersonStateChanged)
  case removed(PersonRemoved)

  /// Whom it is about.
  package var person: PersonID {
    switch self {
    case .added(let event): event.person
    case .updated(let event): event.person
    case .inventoryRecorded(let event): event.person
    case .placed(let event): event.person
    case .contacted(let event): event.person
    case .stateChanged(let event): event.person
    case .removed(let event): event.person
    }
  }
}

/// Someone was first named.
package struct PersonAdded: Hashable, Sendable, Codable {
  package var person: PersonID
  /// What the person calls them; no legal name is needed.
  package var alias: String

  package init(person: PersonID, alias: String) {
    self.person = person
    self.alias = alias
  }
}

/// Someone is called otherwise, or is somebody else to the person; nil leaves a part as it is.
package struct PersonUpdated: Hashable, Sendable, Codable {
  package var person: PersonID
  package var alias: String?
  /// What they are to the person: "partner", "sister".
  package var relation: String?

  package init(person: PersonID, alias: String? = nil, relation: String? = nil) {
    self.person = person
    self.alias = alias
    self.relation = relation
  }
}

/// What there is between someone and the person, as the interpersonal inventory asks it (Weissman,
/// Markowitz & Klerman, The Guide to Interpersonal Psychotherapy, 2018). Nil was not asked.
package struct InventoryEntryRecorded: Hashable, Sendable, Codable {
  package var person: PersonID
  /// How often they are in touch, in the person's words.
  package var contact: String?
  /// How much the person gives: 0, nothing, to 10, very much.
  package var given: Int?
  /// How much the person gets: 0, nothing, to 10, very much.
  package var received: Int?
  /// What should be otherwise.
  package var wanted: String?
  /// What the person expects of them.
  package var expected: String?
  /// What they expect of the person.
  package var theyExpect: String?
  /// How it goes together with mood, in the person's words.
  package var mood: String?

  package init(
    person: PersonID, contact: String? = nil, given: Int? = nil, received: Int? = nil,
    wanted: String? = nil, expected: String? = nil, theyExpect: String? = nil, mood: String? = nil
  ) {
    self.person = person
    self.contact = contact
    self.given = given
    self.received = received
    self.wanted = wanted
    self.expected = expected
    self.theyExpect = theyExpect
    self.mood = mood
  }

  /// Whether it says nothing.
  package var isEmpty: Bool { self == Self(person: person) }
}

/// Someone stands in a ring of the closeness circle, from the moment at which it happened.
package struct PersonPlacedInCircle: Hashable, Sendable, Codable {
  package var person: PersonID
  /// 1, the closest, to 4.
  package var ring: Int

  package init(person: PersonID, ring: Int) {
    self.person = person
    self.ring = ring
  }
}

/// The two were in touch.
package struct ContactLogged: Hashable, Sendable, Codable {
  package var person: PersonID
  package var kind: ContactKind
  /// 0, hard, to 10, good.
  package var quality: Int?
  package var note: String?

  package init(person: PersonID, kind: ContactKind, quality: Int? = nil, note: String? = nil) {
    self.person = person
    self.kind = kind
    self.quality = quality
    self.note = note
  }
}

/// Someone is in the person's life, or is not.
package struct PersonStateChanged: Hashable, Sendable, Codable {
  package var person: PersonID
  package var state: PersonState
  /// Of someone who died; often not known, or not wanted here.
  package var diedOn: PartialDate?

  package init(person: PersonID, state: PersonState, diedOn: PartialDate? = nil) {
    self.person = person
    self.state = state
    self.diedOn = diedOn
  }
}

/// Someone leaves the list. What was written about them stays.
package struct PersonRemoved: Hashable, Sendable, Codable {
  package var person: PersonID

  package init(person: PersonID) { self.person = person }
}
