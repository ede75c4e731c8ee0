package import Domain

/// Who stands how near: four rings around the person, 1 the closest (Weissman, Markowitz & Klerman,
/// The Guide to Interpersonal Psychotherapy, 2018), now and when the first was placed.
package struct ClosenessCircle: Hashable, Sendable {
  /// How somebody moved since the start.
  package enum Movement: String, Hashable, Sendable {
    case nearer, further, new
  }

  /// Somebody in a ring.
  package struct Place: Hashable, Sendable {
    package var id: PersonID
    package var alias: String
    package var state: PersonState
    /// 1 to 4.
    package var ring: Int
    /// Where they stood at the start; nil when they came later.
    package var startRing: Int?
    /// When they came to stand here.
    package var since: Timestamp

    /// Nil where they stand as at the start.
    package var movement: Movement? {
      guard let startRing else { return .new }
      return ring == startRing ? nil : ring < startRing ? .nearer : .further
    }
  }

  /// In order of naming.
  package private(set) var places: [Place]
  /// Who is on the list and in no ring yet.
  package private(set) var unplaced: [People.Row]
  /// The day on which the first was placed; nil while nobody is.
  package private(set) var startDay: CivilDate?
  /// How many of those in the person's life stand in the two nearest rings.
  package private(set) var nearest: Int
  /// How many stood there at the start. Those who died are counted neither then nor now.
  package private(set) var nearestAtStart: Int

  /// - Parameters:
  ///   - people: everybody.
  ///   - all: those who were removed or are kept apart as well.
  ///   - begun: when a course began that follows on another: the circle that it starts with is the
  ///     one that came along, however long people had stood there.
  ///   - zone: the person's zone, for what a day is.
  ///   - zones: the rules of zones.
  package init(
    _ people: People, all: Bool = false, since begun: Timestamp? = nil, zone: ZoneName,
    _ zones: any ZoneRules
  ) {
    func day(_ moment: Timestamp) -> CivilDate { zones.civil(at: moment, in: zone).date }
    let rows = people.listed(all: all)
    let first = rows.compactMap { $0.firstPlacement?.at }.min()
    let start = first.map { day(max($0, begun ?? $0)) }
    startDay = start
    places = rows.compactMap { row in
      guard let current = row.placements.last, let first = row.firstPlacement else { return nil }
      let then = ([first] + row.placements).last { placed in
        start.map { day(placed.at) <= $0 } ?? false
      }
      return Place(
        id: row.id, alias: row.alias, state: row.state, ring: current.ring, startRing: then?.ring,
        since: current.at)
    }
    unplaced = rows.filter { $0.placements.isEmpty && $0.state == .inMyLife }
    let living = places.filter { $0.state == .inMyLife }
    nearest = living.count { $0.ring <= 2 }
    nearestAtStart = places.count { place in
      guard let ring = place.startRing, ring <= 2, let row = people.rows[place.id] else {
        return false
      }
      switch place.state {
      case .inMyLife: return true
      case .died: return false
      case .ended, .keepApart:
        guard let start, let since = row.stateSince else { return true }
        return day(since) > start
      }
    }
  }

  /// Who stands in `ring`, 1 to 4.
  package func ring(_ ring: Int) -> [Place] { places.filter { $0.ring == ring } }
}
