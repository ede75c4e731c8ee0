package import Domain

/// The roles in someone's life, and how heavy each was.
package struct RoleStrain: Projection {
  /// How heavy a role was at one time.
  package struct Rating: Hashable, Sendable, Codable {
    package var strain: Int
    package var at: Timestamp
    package var note: String?
  }

  /// A role.
  package struct Row: Hashable, Sendable, Codable {
    package var id: RoleID
    package var name: String
    package var person: PersonID?
    package var note: String?
    package var describedAt: Timestamp
    /// The first by when it was.
    package var first: Rating?
    /// By when they were, the latest last; at most 60. Notes are kept up to 500 characters.
    package var ratings: [Rating] = []
  }

  package private(set) var rows: [RoleID: Row] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .roles(let change) = event.event else { return }
    switch change {
    case .described(let described):
      rows[described.role] = Row(
        id: described.role, name: described.name, person: described.person, note: described.note,
        describedAt: event.time.occurredAt)
    case .strainRated(let rated):
      guard var row = rows[rated.role] else { return }
      let rating = Rating(
        strain: rated.strain, at: event.time.occurredAt,
        note: rated.note.map { String($0.prefix(500)) })
      if row.first.map({ rating.at < $0.at }) ?? true { row.first = rating }
      let index = row.ratings.firstIndex { $0.at > rating.at } ?? row.ratings.endIndex
      row.ratings.insert(rating, at: index)
      if row.ratings.count > 60 { row.ratings.removeFirst() }
      rows[row.id] = row
    }
  }

  /// In order of making.
  package var inOrder: [Row] { rows.values.sorted { $0.id < $1.id } }
}
