/// What became of each reminder, and how someone wants to be reminded.
package struct ReminderLedger: Decider, Hashable, Codable {
  package private(set) var preferences = ReminderPreferences()
  /// By reminder; those that were settled long ago are left out, see `settledAge`.
  package private(set) var entries: [ReminderID: ReminderEntry] = [:]

  /// How long a settled reminder is kept in mind once what it is about has passed, so that the
  /// ledger does not grow with the years. No plan reaches so far back.
  package static let settledAge = TimeSpan.days(60)

  package init() {}

  package func decide(
    _ command: ReminderCommand, _ context: DecisionContext
  ) throws(ReminderRefusal) -> [ReminderEvent] {
    switch command {
    case .setPreference(var set):
      try check(set, context)
      set.leads?.sort(by: >)
      var changed = preferences
      changed.apply(set)
      return changed == preferences ? [] : [.preferenceSet(set)]
    case .recordDue(let due):
      if let entry = entries[due.reminder],
        entry.state.isSettled || entry.attempt >= due.attempt
      {
        return []
      }
      return [.due(due)]
    case .recordDelivered(let delivered):
      guard let entry = entries[delivered.reminder], entry.attempt == delivered.attempt,
        entry.state == .due || entry.state == .delivered,
        !entry.channels.contains(delivered.channel)
      else { return [] }
      return [.delivered(delivered)]
    case .recordSuppressed(let suppressed):
      return entries[suppressed.reminder]?.state.isSettled ?? false ? [] : [.suppressed(suppressed)]
    case .recordLapsed(let lapsed):
      return entries[lapsed.reminder]?.state.isSettled ?? false ? [] : [.lapsed(lapsed)]
    }
  }

  private func check(
    _ set: ReminderPreferenceSet, _ context: DecisionContext
  ) throws(ReminderRefusal) {
    if let until = set.quietUntil, until > context.now + .days(366) { throw .quietTooLong }
    if set.kind == .session, set.timeOfDay != nil { throw .timeOfDayForSessions }
    guard let leads = set.leads else { return }
    if set.kind == .homework { throw .leadsForHomework }
    guard (1...5).contains(leads.count) else { throw .leadCountOutOfRange(leads.count) }
    for lead in leads where lead < .seconds(1) || lead > .days(14) { throw .leadOutOfRange(lead) }
    if Set(leads).count != leads.count { throw .leadTwice }
  }

  package mutating func evolve(_ event: ReminderEvent, at time: EventTime) {
    switch event {
    case .preferenceSet(let set): preferences.apply(set)
    case .due(let due):
      var entry = entries[due.reminder] ?? ReminderEntry(key: due.key, dueAt: due.dueAt)
      entry.state = .due
      entry.attempt = due.attempt
      entry.channels = []
      entry.settledAt = nil
      entries[due.reminder] = entry
      forgetSettled(before: time.recordedAt - Self.settledAge)
    case .delivered(let delivered):
      entries[delivered.reminder]?.state = .delivered
      entries[delivered.reminder]?.channels.insert(delivered.channel)
      entries[delivered.reminder]?.settledAt = time.recordedAt
    case .suppressed(let suppressed):
      settle(suppressed.key, suppressed.dueAt, as: .suppressed(suppressed.reason), time)
    case .lapsed(let lapsed): settle(lapsed.key, lapsed.dueAt, as: .lapsed(lapsed.reason), time)
    }
  }

  private mutating func settle(
    _ key: ReminderKey, _ dueAt: Timestamp, as state: ReminderState, _ time: EventTime
  ) {
    var entry = entries[key.id] ?? ReminderEntry(key: key, dueAt: dueAt)
    entry.state = state
    entry.settledAt = time.recordedAt
    entries[key.id] = entry
    forgetSettled(before: time.recordedAt - Self.settledAge)
  }

  private mutating func forgetSettled(before limit: Timestamp) {
    entries = entries.filter { _, entry in
      guard let settledAt = entry.settledAt else { return true }
      return max(settledAt, entry.dueAt, entry.subjectPassed) >= limit
    }
  }
}

/// What is known of one reminder.
package struct ReminderEntry: Hashable, Sendable, Codable {
  package var key: ReminderKey
  package var dueAt: Timestamp
  package var state = ReminderState.due
  package var attempt = 0
  package var channels: Set<ReminderChannel> = []
  package var settledAt: Timestamp?

  /// When what it is about has passed in whatever zone it is: no rules of zones are at hand here.
  fileprivate var subjectPassed: Timestamp {
    Timestamp(milliseconds: key.start.civil.secondNumber * 1_000) + .days(1)
  }

  init(key: ReminderKey, dueAt: Timestamp) {
    self.key = key
    self.dueAt = dueAt
  }
}

/// Where a reminder stands.
package enum ReminderState: Hashable, Sendable, Codable {
  /// Its moment is recorded; whether it was seen is not.
  case due
  case delivered
  case suppressed(SuppressionReason)
  case lapsed(LapseReason)

  package var isSettled: Bool { self != .due }
}
