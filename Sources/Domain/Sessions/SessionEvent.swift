/// What happened to sessions and to the list of things to bring to them.
package enum SessionEvent: Hashable, Sendable {
  case scheduled(SessionScheduled)
  case rescheduled(SessionRescheduled)
  case cancelled(SessionCancelled)
  case attended(SessionAttended)
  case missed(SessionMissed)
  case weeksSkipped(WeeksSkipped)
  case noteWritten(SessionNoteWritten)
  case rated(SessionRated)
  case agendaItemAdded(AgendaItemAdded)
  case agendaItemDiscussed(AgendaItemDiscussed)
}

/// A session was put into the calendar.
package struct SessionScheduled: Hashable, Sendable, Codable {
  package var session: SessionID
  package var start: AgreedTime
  /// 15 to 120.
  package var minutes: Int
  package var mode: SessionMode?
  package var place: String?

  package init(
    session: SessionID, start: AgreedTime, minutes: Int, mode: SessionMode? = nil,
    place: String? = nil
  ) {
    self.session = session
    self.start = start
    self.minutes = minutes
    self.mode = mode
    self.place = place
  }
}

/// A session was moved to another time.
package struct SessionRescheduled: Hashable, Sendable, Codable {
  package var session: SessionID
  package var from: AgreedTime
  package var to: AgreedTime
  package var by: Party?

  package init(session: SessionID, from: AgreedTime, to: AgreedTime, by: Party? = nil) {
    self.session = session
    self.from = from
    self.to = to
    self.by = by
  }
}

/// A session was called off; its slot is free again.
package struct SessionCancelled: Hashable, Sendable, Codable {
  package var session: SessionID
  package var by: Party
  package var reason: String?

  package init(session: SessionID, by: Party, reason: String? = nil) {
    self.session = session
    self.by = by
    self.reason = reason
  }
}

/// A session took place.
package struct SessionAttended: Hashable, Sendable, Codable {
  package var session: SessionID
  /// How long it lasted, where that differs from what was planned.
  package var minutes: Int?
  package var lateMinutes: Int?

  package init(session: SessionID, minutes: Int? = nil, lateMinutes: Int? = nil) {
    self.session = session
    self.minutes = minutes
    self.lateMinutes = lateMinutes
  }
}

/// A session did not take place though nobody had cancelled it; no blame is meant.
package struct SessionMissed: Hashable, Sendable, Codable {
  package var session: SessionID
  package var by: Party

  package init(session: SessionID, by: Party) {
    self.session = session
    self.by = by
  }
}

/// Some weeks were kept free: a holiday, an illness, the therapist's leave.
package struct WeeksSkipped: Hashable, Sendable, Codable {
  package var from: CivilDate
  /// The last day kept free.
  package var through: CivilDate
  package var reason: String?

  package init(from: CivilDate, through: CivilDate, reason: String? = nil) {
    self.from = from
    self.through = through
    self.reason = reason
  }
}

/// Something was written about a session.
package struct SessionNoteWritten: Hashable, Sendable, Codable {
  package var session: SessionID
  package var text: String

  package init(session: SessionID, text: String) {
    self.session = session
    self.text = text
  }
}

/// How helpful a session was, for the person themselves; the last one said holds.
package struct SessionRated: Hashable, Sendable, Codable {
  package var session: SessionID
  /// 0, not at all, to 10, very.
  package var helpful: Int

  package init(session: SessionID, helpful: Int) {
    self.session = session
    self.helpful = helpful
  }
}

/// Something was put on the list for the next session.
package struct AgendaItemAdded: Hashable, Sendable, Codable {
  package var item: AgendaItemID
  package var text: String
  /// The entry that it is about.
  package var source: EntryNumber?

  package init(item: AgendaItemID, text: String, source: EntryNumber? = nil) {
    self.item = item
    self.text = text
    self.source = source
  }
}

/// Something on the list was talked about, or is not needed any more.
package struct AgendaItemDiscussed: Hashable, Sendable, Codable {
  package var item: AgendaItemID

  package init(item: AgendaItemID) { self.item = item }
}
