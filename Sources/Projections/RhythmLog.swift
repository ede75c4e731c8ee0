package import Domain

/// The rhythm of the days, week by week: what was recorded for each point of each day, the last of
/// several.
package struct RhythmLog: Projection {
  /// What was recorded for one point of one day.
  package struct Slot: Hashable, Sendable, Codable {
    /// Nil when it did not happen.
    package var time: TimeOfDay?
    package var company: RhythmCompany?
  }

  /// One week: slots by point of the day and by day of the week, Monday 0.
  package struct Week: Hashable, Sendable, Codable {
    package fileprivate(set) var slots: [RhythmAnchor: [Int: Slot]] = [:]

    package init() {}

    /// How regular it was.
    package var rhythm: SocialRhythm {
      SocialRhythm(slots.mapValues { $0.values.compactMap(\.time) })
    }

    /// How many of its days have any time.
    package var dayCount: Int {
      Set(slots.values.flatMap { $0.filter { $0.value.time != nil }.keys }).count
    }
  }

  /// The most weeks that are kept: the latest.
  package static let limit = 120

  /// By days since 1970 of the week's Monday.
  package private(set) var weeks: [Int: Week] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .rhythm(.anchorRecorded(let recorded)) = event.event else { return }
    let monday = recorded.day.startOfWeek.dayNumber
    weeks[monday, default: Week()].slots[recorded.anchor, default: [:]][
      recorded.day.dayNumber - monday] = Slot(time: recorded.time, company: recorded.company)
    if weeks.count > Self.limit, let oldest = weeks.keys.min() { weeks[oldest] = nil }
  }

  /// The week of a day; empty where nothing was recorded.
  package func week(of day: CivilDate) -> Week { weeks[day.startOfWeek.dayNumber] ?? Week() }

  /// Weeks that have any, in order, each with its Monday.
  package var weeksInOrder: [(monday: CivilDate, week: Week)] {
    weeks.sorted { $0.key < $1.key }.map { (CivilDate(dayNumber: $0.key), $0.value) }
  }
}
