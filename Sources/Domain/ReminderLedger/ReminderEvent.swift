/// What happened to reminders. Nothing in here says what a reminder is about but an id and times,
/// so that the ledger can be read while everything else is locked.
package enum ReminderEvent: Hashable, Sendable {
  case preferenceSet(ReminderPreferenceSet)
  case due(ReminderDue)
  case delivered(ReminderDelivered)
  case suppressed(ReminderSuppressed)
  case lapsed(ReminderLapsed)
}

/// How someone wants to be reminded of one kind of thing, from now on.
package struct ReminderPreferenceSet: Hashable, Sendable, Codable {
  /// Nil with `quietUntil` alone, which is about all kinds but sessions.
  package var kind: ReminderKind?
  package var enabled: Bool?
  /// How long before, the longest first.
  package var leads: [TimeSpan]?
  /// The time of day for nudges that have no moment of their own.
  package var timeOfDay: TimeOfDay?
  /// Until when only sessions are reminded of; a moment that has passed ends the quiet.
  package var quietUntil: Timestamp?

  package init(
    kind: ReminderKind?, enabled: Bool? = nil, leads: [TimeSpan]? = nil,
    timeOfDay: TimeOfDay? = nil, quietUntil: Timestamp? = nil
  ) {
    self.kind = kind
    self.enabled = enabled
    self.leads = leads
    self.timeOfDay = timeOfDay
    self.quietUntil = quietUntil
  }
}

/// A reminder's moment has come. Durable before any channel is tried.
package struct ReminderDue: Hashable, Sendable, Codable {
  package var reminder: ReminderID
  package var key: ReminderKey
  package var dueAt: Timestamp
  /// When what it is about begins or is due.
  package var subjectAt: Timestamp
  /// 1, and 2 when it is sent again after a crash.
  package var attempt: Int

  package init(key: ReminderKey, dueAt: Timestamp, subjectAt: Timestamp, attempt: Int) {
    reminder = key.id
    self.key = key
    self.dueAt = dueAt
    self.subjectAt = subjectAt
    self.attempt = attempt
  }
}

/// A channel has taken a reminder.
package struct ReminderDelivered: Hashable, Sendable, Codable {
  package var reminder: ReminderID
  package var channel: ReminderChannel
  package var attempt: Int

  package init(reminder: ReminderID, channel: ReminderChannel, attempt: Int) {
    self.reminder = reminder
    self.channel = channel
    self.attempt = attempt
  }
}

/// The ways in which a reminder reaches a person.
package enum ReminderChannel: String, Hashable, Sendable, Codable, CaseIterable {
  case journal
  case status
  case followers
}

/// A reminder was not sent, for a reason that was known at its moment.
package struct ReminderSuppressed: Hashable, Sendable, Codable {
  package var reminder: ReminderID
  package var key: ReminderKey
  package var dueAt: Timestamp
  package var reason: SuppressionReason

  package init(key: ReminderKey, dueAt: Timestamp, reason: SuppressionReason) {
    reminder = key.id
    self.key = key
    self.dueAt = dueAt
    self.reason = reason
  }
}

/// Why a reminder was kept back.
package enum SuppressionReason: String, Hashable, Sendable, Codable, CaseIterable {
  case coursePaused
  case alreadyDone
  case switchedOff
  /// The person asked for quiet, or a time of calm after the safety card.
  case quietPeriod
}

/// A reminder's moment passed and it is not useful any more.
package struct ReminderLapsed: Hashable, Sendable, Codable {
  package var reminder: ReminderID
  package var key: ReminderKey
  package var dueAt: Timestamp
  package var reason: LapseReason

  package init(key: ReminderKey, dueAt: Timestamp, reason: LapseReason) {
    reminder = key.id
    self.key = key
    self.dueAt = dueAt
    self.reason = reason
  }
}

/// Why a reminder lapsed.
package enum LapseReason: String, Hashable, Sendable, Codable, CaseIterable {
  /// Its moment had passed when what it is about was agreed.
  case agreedTooLate
  /// Kith did not run at its moment, and what it is about has begun.
  case notRunning
  /// Kith stopped between sending and recording, so it may have been seen.
  case uncertain
}
