/// What became of each reminder, and how someone wants to be reminded.
package struct ReminderLedger: Decider, Hashable, Codable {
  package private(set) var preferences = ReminderPreferences()
  /// By reminder; those that were settled long ago are left out, see `settledAge`.
  package private(set) var entries: [ReminderID: ReminderEntry] = [:]

  /// How long a settled reminder is kept in mind once what it is about has passed, so that the
  /// ledger does not grow with the years. No plan reaches so far back.
  package static let settledAge = TimeSpan.days(60)
  /// So many are kept in mind however old they seem: more than a plan can look back on, so that a
  /// clock that was far ahead for a while does not bring anything twice.
  package static let keptCount = 400
  /// How often one can be asked to come again.
  package static let snoozeLimit = 3

  package init() {}

  /// Those that are recorded as due and as nothing more: on their way, or cut off on it.
  package var onTheWay: Set<ReminderID> {
    Set(entries.filter { $0.value.state == .due }.keys)
  }

  package func decide(
    _ command: ReminderCommand, _ context: DecisionContext
  ) throws(ReminderRefusal) -> [ReminderEvent] {
    switch command {
    case .setPreference(var set):
      try set.check(context)
      set.leads?.sort(by: >)
      var changed = preferences
      changed.apply(set, at: context.now)
      return changed == preferences ? [] : [.preferenceSet(set)]
    case .snooze(let reminder, let until): return try snooze(reminder, until, context)
    case .dismiss(let reminder):
      if entries[reminder]?.state == .dismissed { return [] }
      guard let state = entries[reminder]?.state, state.canBeAnswered else { throw .notSent }
      return [.dismissed(ReminderDismissed(reminder: reminder))]
    case .recordDue(let due):
      if let entry = entries[due.reminder],
        isSettled(due.reminder, context) || entry.attempt >= due.attempt
      {
        return []
      }
      return [.due(due)]
    case .recordMerged(let merged):
      return isSettled(merged.reminder, context) ? [] : [.merged(merged)]
    case .recordDelivered(let delivered):
      guard let entry = entries[delivered.reminder], entry.attempt == delivered.attempt,
        entry.isAnswerable, !entry.channels.contains(delivered.channel)
      else { return [] }
      return [.delivered(delivered)]
    case .recordSuppressed(let suppressed):
      return isSettled(suppressed.reminder, context) ? [] : [.suppressed(suppressed)]
    case .recordLapsed(let lapsed):
      return isSettled(lapsed.reminder, context) ? [] : [.lapsed(lapsed)]
    }
  }

  private func isSettled(_ reminder: ReminderID, _ context: DecisionContext) -> Bool {
    guard let entry = entries[reminder] else { return false }
    return entry.state.isSettled && !entry.wasPutAsideAhead(of: context.now)
  }

  private func snooze(
    _ reminder: ReminderID, _ until: Timestamp, _ context: DecisionContext
  ) throws(ReminderRefusal) -> [ReminderEvent] {
    guard let entry = entries[reminder], entry.state.canBeAnswered else { throw .notSent }
    if entry.state == .snoozed(until: until) { return [] }
    // Another moment for one that waits is not one time more.
    var isAnswered = false
    if case .snoozed = entry.state { isAnswered = true }
    if entry.snoozes >= Self.snoozeLimit, !isAnswered { throw .snoozedOften }
    if until <= context.now || until > context.now + .days(14) { throw .snoozeOutOfRange }
    return [.snoozed(ReminderSnoozed(reminder: reminder, until: until))]
  }

  package mutating func evolve(_ event: ReminderEvent, at time: EventTime) {
    switch event {
    case .preferenceSet(let set): preferences.apply(set, at: time.recordedAt)
    case .due(let due): begin(due, time)
    case .merged(let merged):
      settle(merged.key, merged.dueAt, as: .merged(into: merged.into), time)
    case .delivered(let delivered):
      entries[delivered.reminder]?.state = .delivered
      entries[delivered.reminder]?.channels.insert(delivered.channel)
      entries[delivered.reminder]?.settledAt = time.recordedAt
    case .snoozed(let snoozed):
      guard var entry = entries[snoozed.reminder] else { return }
      if case .snoozed = entry.state {} else { entry.snoozes += 1 }
      entry.state = .snoozed(until: snoozed.until)
      entry.settledAt = nil
      entries[snoozed.reminder] = entry
    case .dismissed(let dismissed):
      entries[dismissed.reminder]?.state = .dismissed
      entries[dismissed.reminder]?.settledAt = time.recordedAt
    case .suppressed(let suppressed):
      settle(suppressed.key, suppressed.dueAt, as: .suppressed(suppressed.reason), time)
    case .lapsed(let lapsed): settle(lapsed.key, lapsed.dueAt, as: .lapsed(lapsed.reason), time)
    }
  }

  private mutating func begin(_ due: ReminderDue, _ time: EventTime) {
    var entry = entries[due.reminder] ?? ReminderEntry(key: due.key, dueAt: due.dueAt)
    entry.state = .due
    entry.dueAt = due.dueAt
    entry.attempt = due.attempt
    entry.shift = due.shift
    entry.channels = []
    entry.sentAt = time.recordedAt
    entry.settledAt = nil
    entries[due.reminder] = entry
    forgetSettled(before: time.recordedAt - Self.settledAge)
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
    guard entries.count > Self.keptCount else { return }
    let old = entries.compactMap { id, entry in
      entry.lastMattered.flatMap { $0 < limit ? (id: id, at: $0) : nil }
    }
    // The ids decide between equals, so that every fold forgets the same ones.
    for entry in old.sorted(by: { ($0.at, $0.id.bits) < ($1.at, $1.id.bits) })
      .prefix(entries.count - Self.keptCount)
    {
      entries[entry.id] = nil
    }
  }
}

extension ReminderState {
  /// Whether a person can say something to it.
  fileprivate var canBeAnswered: Bool {
    switch self {
    case .due, .delivered, .snoozed: true
    case .dismissed, .merged, .suppressed, .lapsed: false
    }
  }
}
