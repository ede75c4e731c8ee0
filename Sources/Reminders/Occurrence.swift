package import Domain

/// Something that may be brought to mind, by the rule of its kind alone: what quiet hours, other
/// reminders and the person's wishes make of it is for the plan.
package struct Occurrence: Hashable, Sendable {
  package var key: ReminderKey
  /// The moment that is usual for its kind.
  package var wantedAt: Timestamp
  /// When what it is about begins or is due.
  package var subjectAt: Timestamp
  /// Before when it says nothing, as before the day that it asks about; nil for any time.
  package var usefulFrom: Timestamp?
  /// From when on it is of no use.
  package var usefulUntil: Timestamp
  /// When what it is about was agreed, where it matters.
  package var agreedAt: Timestamp?
  package var isDone = false
  package var isPaused: Bool
  /// Whether quiet hours move it to their beginning; others move to their end.
  package var movesEarlier = false
  /// What it is about, in full.
  package var title: String?
  /// More of it, in full.
  package var detail: String?

  package var id: ReminderID { key.id }
  package var kind: ReminderKind { key.kind }
}

extension ZoneRules {
  /// The instant at which clocks in `zone` show `time` on `date`.
  func instant(_ date: CivilDate, _ time: TimeOfDay, _ zone: ZoneName) -> Timestamp {
    instant(of: AgreedTime(civil: CivilDateTime(date: date, time: time), zone: zone))
  }

  /// The day that clocks in `zone` show.
  func date(_ moment: Timestamp, _ zone: ZoneName) -> CivilDate {
    civil(at: moment, in: zone).date
  }
}

extension AgreedTime {
  /// A day, as the key of what comes once a day has it.
  static func day(_ date: CivilDate) -> Self {
    Self(civil: CivilDateTime(date: date, time: .midnight), zone: .utc)
  }
}
