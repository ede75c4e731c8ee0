/// What is known of one reminder.
package struct ReminderEntry: Hashable, Sendable, Codable {
  package var key: ReminderKey
  package var dueAt: Timestamp
  package var state = ReminderState.due
  package var attempt = 0
  package var shift: ReminderShift?
  package var channels: Set<ReminderChannel> = []
  /// When it was recorded as due for the last time.
  package var sentAt: Timestamp?
  /// How many times the person asked for it to come again.
  package var snoozes = 0
  package var settledAt: Timestamp?

  /// When it was settled and what it is about had passed, in whatever zone that is: no rules of zones
  /// are at hand here. Nil while it is not settled.
  var lastMattered: Timestamp? {
    let passed = Timestamp(milliseconds: key.start.civil.secondNumber * 1_000) + .days(1)
    return settledAt.map { max($0, dueAt, passed) }
  }

  /// Whether it was sent and may still be answered.
  package var isAnswerable: Bool { state == .due || state == .delivered }

  /// Whether it was put aside by a clock that has been set back since: what was over then is ahead.
  ///
  /// - Parameter now: what the clock shows.
  /// - Returns: false for what may have been seen.
  package func wasPutAsideAhead(of now: Timestamp) -> Bool {
    switch state {
    case .lapsed(.uncertain): false
    case .lapsed, .suppressed: settledAt.map { $0 > now } ?? false
    case .due, .delivered, .snoozed, .dismissed, .merged: false
    }
  }

  /// Whether it was sent and may still be answered, or comes again.
  package var isOpen: Bool {
    if case .snoozed = state { return true }
    return isAnswerable
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
  /// It comes again at a moment.
  case snoozed(until: Timestamp)
  /// The person wants no more of it.
  case dismissed
  /// It came together with another one.
  case merged(into: ReminderID)
  case suppressed(SuppressionReason)
  case lapsed(LapseReason)

  /// Whether nothing is to be done about it any more.
  package var isSettled: Bool {
    switch self {
    case .due, .snoozed: false
    case .delivered, .dismissed, .merged, .suppressed, .lapsed: true
    }
  }
}
