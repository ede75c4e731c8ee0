package import Domain

/// Moods: the latest, and week by week. A week without one is left out; it is not zero.
package struct MoodSeries: Projection {
  package struct Entry: Hashable, Sendable, Codable {
    package var entry: EntryNumber
    package var at: Timestamp
    package var zone: ZoneName
    package var value: Int
    package var note: String?
    package var person: PersonID?
    /// How it is numbered; nil for 0 to 10.
    package var scale: MoodScale?
  }

  /// A week's moods, added up.
  package struct Week: Hashable, Sendable, Codable {
    package var count = 0
    package var lowest = 10
    package var highest = 0
    package var sum = 0

    package var mean: Double { Double(sum) / Double(count) }
  }

  /// The most entries that are kept one by one.
  package static let latestLimit = 60

  /// By time, the latest last.
  package private(set) var latest: [Entry] = []
  /// By days since 1970 of UTC's Monday, which is near enough for a summary by weeks and needs no
  /// zone rules to fold.
  package private(set) var weeks: [Int: Week] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .diary(.moodRecorded(let mood)) = event.event else { return }
    let entry = Entry(
      entry: event.number, at: event.time.occurredAt, zone: event.time.zone, value: mood.value,
      note: mood.note.map { String($0.prefix(200)) }, person: mood.person, scale: mood.scale)
    let index = latest.firstIndex { $0.at > entry.at } ?? latest.endIndex
    latest.insert(entry, at: index)
    if latest.count > Self.latestLimit { latest.removeFirst() }
    let week = CivilDateTime(secondNumber: entry.at.milliseconds / 1000).date.startOfWeek
    var sums = weeks[week.dayNumber] ?? Week()
    sums.lowest = sums.count == 0 ? mood.value : min(sums.lowest, mood.value)
    sums.highest = sums.count == 0 ? mood.value : max(sums.highest, mood.value)
    sums.count += 1
    sums.sum += mood.value
    weeks[week.dayNumber] = sums
  }

  /// Weeks that have any, in order, each with its Monday.
  package var weeksInOrder: [(monday: CivilDate, week: Week)] {
    weeks.sorted { $0.key < $1.key }.map { (CivilDate(dayNumber: $0.key), $0.value) }
  }
}
