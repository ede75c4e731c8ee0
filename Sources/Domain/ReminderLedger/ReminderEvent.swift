/// What happened to reminders. Nothing in here says what a reminder is about but an id and times,
/// so that the ledger can be read while everything else is locked.
package enum ReminderEvent: Hashable, Sendable {
  case preferenceSet(ReminderPreferenceSet)
  case due(ReminderDue)
  case merged(ReminderMerged)
  case delivered(ReminderDelivered)
  case snoozed(ReminderSnoozed)
  case dismissed(ReminderDismissed)
  case suppressed(ReminderSuppressed)
  case lapsed(ReminderLapsed)
}

/// A reminder's moment has come. Durable before any channel is tried.
package struct ReminderDue: Hashable, Sendable, Codable {
  package var reminder: ReminderID
  package var key: ReminderKey
  /// The moment for which it was planned at last.
  package var dueAt: Timestamp
  /// When what it is about begins or is due.
  package var subjectAt: Timestamp
  /// 1 the first time, and one more each time that it is sent again.
  package var attempt: Int
  /// Why it did not come at the moment that is usual for its kind; nil when it did.
  package var shift: ReminderShift?

  package init(
    key: ReminderKey, dueAt: Timestamp, subjectAt: Timestamp, attempt: Int,
    shift: ReminderShift? = nil
  ) {
    reminder = key.id
    self.key = key
    self.dueAt = dueAt
    self.subjectAt = subjectAt
    self.attempt = attempt
    self.shift = shift
  }
}

/// Why a reminder comes at another moment than is usual for its kind.
package enum ReminderShift: String, Hashable, Sendable, Codable, CaseIterable {
  /// The usual moment lies in the quiet hours.
  case quietHours
  /// Another one came shortly before.
  case spacing
  /// Nothing ran at its moment.
  case late
  /// The person asked for it to come again.
  case snoozed
  /// The process ended between sending and recording.
  case cutOff
}

/// A reminder came together with another one, as one message.
package struct ReminderMerged: Hashable, Sendable, Codable {
  package var reminder: ReminderID
  package var key: ReminderKey
  package var dueAt: Timestamp
  /// The one with which it came.
  package var into: ReminderID

  package init(key: ReminderKey, dueAt: Timestamp, into: ReminderID) {
    reminder = key.id
    self.key = key
    self.dueAt = dueAt
    self.into = into
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

/// A reminder is to come again later, because the person asked for it.
package struct ReminderSnoozed: Hashable, Sendable, Codable {
  package var reminder: ReminderID
  package var until: Timestamp

  package init(reminder: ReminderID, until: Timestamp) {
    self.reminder = reminder
    self.until = until
  }
}

/// The person has seen a reminder and wants no more of it.
package struct ReminderDismissed: Hashable, Sendable, Codable {
  package var reminder: ReminderID

  package init(reminder: ReminderID) { self.reminder = reminder }
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
  /// The person wrote nothing for two weeks.
  case away
  /// The day had as many as the person wants.
  case dailyLimit
  /// Others came so close before that it would have been of no use after them.
  case crowded
  /// What it was about was settled, moved or called off.
  case settled
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
  /// Kith did not run at its moment, and it is of no use any more.
  case notRunning
  /// Kith stopped between sending and recording, so it may have been seen.
  case uncertain
  /// Quiet hours lasted until it was of no use any more.
  case quietHours
  /// The person put it off until it was of no use any more.
  case putOff
  /// Several of the same session were late at once, and the last of them came.
  case superseded
}
