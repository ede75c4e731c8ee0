package import Domain

/// Moods counted: how many, the lowest, the highest, and on how many days. It says nothing about what
/// comes from what.
package struct MoodCount: Hashable, Sendable {
  /// One mood.
  package struct Point: Hashable, Sendable {
    package var at: Timestamp
    /// The person's day.
    package var day: CivilDate
    package var value: Int
    package var person: PersonID?

    package init(at: Timestamp, day: CivilDate, value: Int, person: PersonID? = nil) {
      self.at = at
      self.day = day
      self.value = value
      self.person = person
    }
  }

  package var entries: Int
  package var lowest: Int
  package var highest: Int
  package var days: Int

  /// Nil where there are none.
  package init?(_ points: [Point]) {
    guard let lowest = points.map(\.value).min(), let highest = points.map(\.value).max() else {
      return nil
    }
    entries = points.count
    self.lowest = lowest
    self.highest = highest
    days = Set(points.map(\.day)).count
  }

  /// One count for each person that a mood was recorded with, the most entries first.
  package static func byPerson(_ points: [Point]) -> [(person: PersonID, count: MoodCount)] {
    Dictionary(grouping: points.filter { $0.person != nil }, by: \.person)
      .compactMap { person, points in
        person.flatMap { person in MoodCount(points).map { (person, $0) } }
      }
      .sorted { ($1.count.entries, $0.person) < ($0.count.entries, $1.person) }
  }

  /// One count for the time before the first of `starts`, and one from each on up to the next.
  ///
  /// - Parameters:
  ///   - points: the moods.
  ///   - starts: when sessions began, in order.
  /// - Returns: the index of the start, nil before the first, and the count; without empty ones.
  package static func bySession(
    _ points: [Point], _ starts: [Timestamp]
  ) -> [(start: Int?, count: MoodCount)] {
    let grouped = Dictionary(grouping: points) { point in
      starts.lastIndex { $0 <= point.at } ?? -1
    }
    return grouped.sorted { $0.key < $1.key }.compactMap { index, points in
      MoodCount(points).map { (index < 0 ? nil : index, $0) }
    }
  }
}
