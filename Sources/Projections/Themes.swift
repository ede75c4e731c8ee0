package import Domain

/// What comes back again and again, and the entries that show it.
package struct Themes: Projection {
  /// An entry that shows a theme.
  package struct Link: Hashable, Sendable, Codable {
    package var entry: EntryNumber
    package var at: Timestamp
    /// Up to 500 characters.
    package var note: String?
  }

  /// A theme.
  package struct Row: Hashable, Sendable, Codable {
    package var id: ThemeID
    package var label: String
    package var isRetired = false
    package var identifiedAt: Timestamp
    /// In order of linking; the latest 500.
    package var links: [Link] = []
  }

  package private(set) var rows: [ThemeID: Row] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .themes(let change) = event.event else { return }
    switch change {
    case .identified(let identified):
      rows[identified.theme] = Row(
        id: identified.theme, label: identified.label, identifiedAt: event.time.occurredAt)
    case .linked(let linked):
      let link = Link(
        entry: linked.entry, at: event.time.occurredAt,
        note: linked.note.map { String($0.prefix(500)) })
      rows[linked.theme]?.links.append(link)
      if rows[linked.theme]?.links.count ?? 0 > 500 { rows[linked.theme]?.links.removeFirst() }
    case .retired(let retired): rows[retired.theme]?.isRetired = true
    }
  }

  /// In order of making, what is looked at first.
  package var inOrder: [Row] {
    rows.values.sorted {
      ($0.isRetired ? 1 : 0, $0.id.number) < ($1.isRetired ? 1 : 0, $1.id.number)
    }
  }
}
