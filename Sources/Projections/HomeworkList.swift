package import Domain

/// Homework: what is open, for when, and how it went.
package struct HomeworkList: Projection {
  package struct Row: Hashable, Sendable, Codable {
    package var id: HomeworkID
    package var text: String
    package var kind: HomeworkKind?
    package var person: PersonID?
    package var due: HomeworkDue?
    package var repeats: HomeworkRepeat?
    package var skill: Skill?
    package var goal: GoalID?
    package var assignedAt: Timestamp
    /// When what it is for now was agreed.
    package var openSince: Timestamp
    package var status = HomeworkStatus.open
    package var lastOutcome: HomeworkOutcome?
    package var lastAttemptAt: Timestamp?
    package var attempts = 0
  }

  package private(set) var rows: [HomeworkID: Row] = [:]

  package init() {}

  package mutating func apply(_ event: RecordedEvent) {
    guard case .homework(let change) = event.event else { return }
    switch change {
    case .assigned(let assigned):
      rows[assigned.homework] = Row(
        id: assigned.homework, text: assigned.text, kind: assigned.kind, person: assigned.person,
        due: assigned.due, repeats: assigned.repeats, skill: assigned.skill, goal: assigned.goal,
        assignedAt: event.time.occurredAt,
        openSince: event.time.occurredAt)
    case .attempted(let attempted): attempt(attempted, at: event.time)
    case .reviewed(let reviewed): rows[reviewed.homework]?.status = .reviewed
    case .rescheduled(let rescheduled):
      rows[rescheduled.homework]?.due = rescheduled.due
      rows[rescheduled.homework]?.status = .open
      rows[rescheduled.homework]?.openSince = event.time.occurredAt
    case .withdrawn(let withdrawn): rows[withdrawn.homework]?.status = .withdrawn
    }
  }

  private mutating func attempt(_ attempted: HomeworkAttempted, at time: EventTime) {
    guard var row = rows[attempted.homework] else { return }
    row.attempts += 1
    // What is told late of an earlier time is not the last that happened.
    if row.lastAttemptAt.map({ time.occurredAt >= $0 }) ?? true {
      row.lastOutcome = attempted.outcome
      row.lastAttemptAt = time.occurredAt
    }
    // What comes again stays open, for its next time.
    row.status = row.repeats == nil ? .attempted : .open
    rows[row.id] = row
  }

  /// What is open, in the order in which it was agreed.
  package var open: [Row] {
    rows.values.filter { $0.status == .open }.sorted { $0.id < $1.id }
  }

  /// What was tried and waits to be talked about.
  package var attempted: [Row] {
    rows.values.filter { $0.status == .attempted }.sorted { $0.id < $1.id }
  }
}

extension HomeworkList {
  /// For when a row is: of what comes again, the first time that is not over and follows on the
  /// last time it was tried.
  package func due(of row: Row, at now: Timestamp, _ zones: any ZoneRules) -> HomeworkDue? {
    guard let repeats = row.repeats else { return row.due }
    func advanced(_ date: CivilDate, _ zone: ZoneName) -> CivilDate {
      let today = zones.civil(at: now, in: zone).date
      let tried = row.lastAttemptAt.map { zones.civil(at: $0, in: zone).date.adding(days: 1) }
      let behind = max(today, tried ?? today).dayNumber - date.dayNumber
      if behind <= 0 { return date }
      return date.adding(days: (behind + repeats.days - 1) / repeats.days * repeats.days)
    }
    switch row.due {
    case .day(let date, let zone): return .day(advanced(date, zone), zone)
    case .time(let agreed):
      let date = advanced(agreed.civil.date, agreed.zone)
      return .time(
        AgreedTime(civil: CivilDateTime(date: date, time: agreed.civil.time), zone: agreed.zone))
    case .session, nil: return row.due
    }
  }

  /// The wall-clock time up to which a row is: a day ends at midnight, a session when it begins.
  package func dueTime(
    of row: Row, _ schedule: SessionSchedule, at now: Timestamp, _ zones: any ZoneRules
  ) -> AgreedTime? {
    switch due(of: row, at: now, zones) {
    case .day(let date, let zone):
      AgreedTime(
        civil: CivilDateTime(date: date.adding(days: 1), time: .midnight), zone: zone)
    case .time(let agreed): agreed
    case .session(let id): schedule.rows[id]?.start
    case nil: nil
    }
  }

  /// The instant up to which a row is.
  package func dueInstant(
    of row: Row, _ schedule: SessionSchedule, at now: Timestamp, _ zones: any ZoneRules
  ) -> Timestamp? {
    dueTime(of: row, schedule, at: now, zones).map { zones.instant(of: $0) }
  }

  /// What is open, the first due first, then what has no time.
  package func dueInOrder(
    _ schedule: SessionSchedule, at now: Timestamp, _ zones: any ZoneRules
  ) -> [Row] {
    open.map { ($0, dueInstant(of: $0, schedule, at: now, zones)) }.sorted { left, right in
      switch (left.1, right.1) {
      case (let left?, let right?) where left != right: left < right
      case (nil, _?): false
      case (_?, nil): true
      default: left.0.id < right.0.id
      }
    }.map(\.0)
  }
}

extension HomeworkList.Row {
  /// Whether it is for a day, or a time, after `date`.
  func isOnADay(after date: CivilDate) -> Bool {
    switch due {
    case .day(let day, _): day > date
    case .time(let agreed): agreed.civil.date > date
    case .session, nil: false
    }
  }
}
