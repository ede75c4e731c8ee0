package import Domain

/// What is begun and waits to be finished. Of the answers only the names of their questions are
/// kept here; the words are read from the entry.
package struct OpenDrafts: Projection {
  package struct Row: Hashable, Sendable, Codable {
    package var id: DraftID
    package var form: String
    /// When the first answer was kept, or when what it tells of happened.
    package var begunAt: Timestamp
    package var zone: ZoneName
    /// When the latest answer was kept.
    package var savedAt: Timestamp
    /// The entry that holds all answers.
    package var entry: EntryNumber
    /// What is answered, in the order of the answers.
    package var fields: [String]
  }

  package private(set) var rows: [DraftID: Row] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .drafts(let change) = event.event else { return }
    switch change {
    case .saved(let saved):
      let first = rows[saved.draft]
      rows[saved.draft] = Row(
        id: saved.draft, form: saved.form, begunAt: first?.begunAt ?? event.time.occurredAt,
        zone: first?.zone ?? event.time.zone, savedAt: event.time.recordedAt,
        entry: event.number, fields: saved.answers.map(\.field))
    case .closed(let closed): rows[closed.draft] = nil
    }
  }

  /// In the order in which they were begun.
  package var inOrder: [Row] { rows.values.sorted { $0.id < $1.id } }
}
