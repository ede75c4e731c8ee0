package import Domain

/// Practice: how often each skill was practised, and the latest moments that were looked at. Lists
/// of it all are read from the record.
package struct Practice: Projection {
  /// One skill.
  package struct SkillRow: Hashable, Sendable, Codable {
    package var count = 0
    /// The last by when it happened, not by when it was told.
    package var lastAt: Timestamp?
    /// How it went, the last by when it happened the last; at most 10.
    package var results: [Result] = []
  }

  /// How it went one time, 0 to 10.
  package struct Result: Hashable, Sendable, Codable {
    package var at: Timestamp
    package var value: Int
  }

  /// A moment that was looked at; its words are read from the entry.
  package struct Moment: Hashable, Sendable, Codable {
    package var entry: EntryNumber
    package var at: Timestamp
    package var zone: ZoneName
    package var person: PersonID?
  }

  /// The most moments that are kept one by one.
  package static let momentLimit = 20

  /// Skills that were practised.
  package private(set) var skills: [Skill: SkillRow] = [:]
  /// By when they happened, the latest last.
  package private(set) var latestMoments: [Moment] = []
  /// How many moments were looked at in all.
  package private(set) var momentCount = 0

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .practice(let change) = event.event else { return }
    switch change {
    case .skillPractised(let practised): count(practised, at: event.time.occurredAt)
    case .communicationAnalysed(let analysed):
      momentCount += 1
      let moment = Moment(
        entry: event.number, at: event.time.occurredAt, zone: event.time.zone,
        person: analysed.person)
      let index = latestMoments.firstIndex { $0.at > moment.at } ?? latestMoments.endIndex
      latestMoments.insert(moment, at: index)
      if latestMoments.count > Self.momentLimit { latestMoments.removeFirst() }
    case .decisionAnalysed, .decisionResultRecorded, .rolePlayDone: break
    }
  }

  private mutating func count(_ practised: SkillPractised, at time: Timestamp) {
    var row = skills[practised.skill] ?? SkillRow()
    row.count += 1
    row.lastAt = max(row.lastAt ?? time, time)
    if let value = practised.result {
      let index = row.results.firstIndex { $0.at > time } ?? row.results.endIndex
      row.results.insert(Result(at: time, value: value), at: index)
      if row.results.count > 10 { row.results.removeFirst() }
    }
    skills[practised.skill] = row
  }
}
