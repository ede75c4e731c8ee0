package import Domain

/// The people who were named, where they stand, and when the person was last in touch with them.
package struct People: Projection {
  /// Where somebody stood in the circle from a moment on.
  package struct Placement: Hashable, Sendable, Codable {
    package var ring: Int
    package var at: Timestamp
  }

  /// A time at which the two were in touch.
  package struct Contact: Hashable, Sendable, Codable {
    package var at: Timestamp
    package var kind: ContactKind
    package var quality: Int?
  }

  /// Somebody.
  package struct Row: Hashable, Sendable, Codable {
    package var id: PersonID
    package var alias: String
    package var relation: String?
    package var state = PersonState.inMyLife
    /// When the state was last told of; nil while it is as it was at first.
    package var stateSince: Timestamp?
    package var diedOn: PartialDate?
    package var isRemoved = false
    package var addedAt: Timestamp
    /// The first placement by when it was.
    package var firstPlacement: Placement?
    /// The last placements by when they were, the latest last; at most 6.
    package var placements: [Placement] = []
    package var lastContact: Contact?
    /// The contacts of the 62 days before the last, the latest last; at most 200.
    package var contacts: [Timestamp] = []
    /// What the inventory says, each answer the latest that was given.
    package var inventory: InventoryEntryRecorded?
    package var inventoryAt: Timestamp?

    /// The ring that they stand in, 1 to 4.
    package var ring: Int? { placements.last?.ring }
  }

  /// Everybody who was ever named.
  package private(set) var rows: [PersonID: Row] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .people(let change) = event.event else { return }
    let moment = event.time.occurredAt
    if case .added(let added) = change {
      rows[added.person] = Row(id: added.person, alias: added.alias, addedAt: moment)
      return
    }
    guard var row = rows[change.person] else { return }
    switch change {
    case .added: return
    case .updated(let updated):
      row.alias = updated.alias ?? row.alias
      row.relation = updated.relation ?? row.relation
    case .inventoryRecorded(let entry):
      row.inventory = row.inventory.map { $0.answered(by: entry) } ?? entry
      row.inventoryAt = moment
    case .placed(let placed): row.place(Placement(ring: placed.ring, at: moment))
    case .contacted(let contact):
      row.take(Contact(at: moment, kind: contact.kind, quality: contact.quality))
    case .stateChanged(let changed):
      row.state = changed.state
      row.stateSince = moment
      row.diedOn = changed.diedOn
      if changed.state == .inMyLife { row.isRemoved = false }
    case .removed: row.isRemoved = true
    }
    rows[row.id] = row
  }
}

extension People.Row {
  fileprivate mutating func place(_ placement: People.Placement) {
    if firstPlacement.map({ placement.at < $0.at }) ?? true { firstPlacement = placement }
    let index = placements.firstIndex { $0.at > placement.at } ?? placements.endIndex
    placements.insert(placement, at: index)
    if placements.count > 6 { placements.removeFirst() }
  }

  fileprivate mutating func take(_ contact: People.Contact) {
    if lastContact.map({ contact.at >= $0.at }) ?? true { lastContact = contact }
    let index = contacts.firstIndex { $0 > contact.at } ?? contacts.endIndex
    contacts.insert(contact.at, at: index)
    if let last = contacts.last { contacts.removeAll { last - $0 > .days(62) } }
    if contacts.count > 200 { contacts.removeFirst() }
  }
}

extension InventoryEntryRecorded {
  /// With each answer that a later entry gives in its place.
  fileprivate func answered(by later: Self) -> Self {
    Self(
      person: person, contact: later.contact ?? contact, given: later.given ?? given,
      received: later.received ?? received, wanted: later.wanted ?? wanted,
      expected: later.expected ?? expected, theyExpect: later.theyExpect ?? theyExpect,
      mood: later.mood ?? mood)
  }
}
