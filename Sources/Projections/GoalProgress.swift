package import Domain

/// Goals and where they stand. There is no overall figure: goals do not add up.
package struct GoalProgress: Projection {
  package struct Row: Hashable, Sendable, Codable {
    package var id: GoalID
    package var statement: String
    package var measure: GoalMeasure
    package var by: CivilDate?
    package var agreedOn: CivilDate?
    package var person: PersonID?
    package var status = GoalStatus.live
    /// The baselines that held before a revision, the latest last; at most 10.
    package var earlierBaselines: [Int] = []
    /// The first and the last by when they happened, not by when they were told.
    package var firstRating: Int?
    package var firstRatedAt: Timestamp?
    package var lastRating: Int?
    package var lastRatedAt: Timestamp?
    /// Of a count: when something was done and how often; that of the last 62 days, at most 500.
    package var done: [Done] = []
    /// Of a count: how often in all.
    package var doneInAll = 0
  }

  /// Something that was done towards a count.
  package struct Done: Hashable, Sendable, Codable {
    package var at: Timestamp
    package var count: Int
  }

  package private(set) var rows: [GoalID: Row] = [:]
  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .goals(let change) = event.event else { return }
    switch change {
    case .set(let set):
      rows[set.goal] = Row(
        id: set.goal, statement: set.statement, measure: set.measure, by: set.by,
        agreedOn: set.agreedOn, person: set.person)
    case .revised(let revised): revise(revised)
    case .rated(let rated): rate(rated, at: event.time)
    case .achieved(let achieved): rows[achieved.goal]?.status = .achieved
    case .setAside(let aside): rows[aside.goal]?.status = .setAside
    }
  }

  private mutating func revise(_ revised: GoalRevised) {
    guard var row = rows[revised.goal] else { return }
    row.statement = revised.statement ?? row.statement
    row.by = revised.by ?? row.by
    row.agreedOn = revised.agreedOn ?? row.agreedOn
    if let measure = revised.measure {
      if case .rating(let baseline, _) = row.measure, let old = baseline ?? row.firstRating,
        measure != row.measure
      {
        row.earlierBaselines = (row.earlierBaselines + [old]).suffix(10)
      }
      if measure.kindName != row.measure.kindName {
        row.firstRating = nil
        row.firstRatedAt = nil
        row.lastRating = nil
        row.lastRatedAt = nil
      }
      row.measure = measure
    }
    rows[row.id] = row
  }

  private mutating func rate(_ rated: GoalRated, at time: EventTime) {
    guard var row = rows[rated.goal] else { return }
    if case .count = row.measure {
      row.done.append(Done(at: time.occurredAt, count: rated.value))
      row.doneInAll += rated.value
      let limit = time.occurredAt - .days(62)
      row.done.removeAll { $0.at < limit }
      if row.done.count > 500 { row.done.removeFirst() }
    }
    if row.firstRatedAt.map({ time.occurredAt < $0 }) ?? true {
      row.firstRating = rated.value
      row.firstRatedAt = time.occurredAt
    }
    if row.lastRatedAt.map({ time.occurredAt >= $0 }) ?? true {
      row.lastRating = rated.value
      row.lastRatedAt = time.occurredAt
    }
    rows[row.id] = row
  }
}
