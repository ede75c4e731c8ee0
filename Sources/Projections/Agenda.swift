package import Domain

/// What is on the list for the next session.
package struct Agenda: Projection {
  package struct Item: Hashable, Sendable, Codable {
    package var id: AgendaItemID
    package var text: String
    package var addedAt: Timestamp
    /// The entry that it is about.
    package var source: EntryNumber?
  }

  /// The first first.
  package private(set) var open: [Item] = []

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    switch event.event {
    case .sessions(.agendaItemAdded(let added)):
      open.append(
        Item(
          id: added.item, text: added.text, addedAt: event.time.occurredAt,
          source: added.source))
    case .sessions(.agendaItemDiscussed(let discussed)):
      open.removeAll { $0.id == discussed.item }
    default: break
    }
  }
}
