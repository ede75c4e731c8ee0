/// How someone wants to be reminded.
package struct ReminderPreferences: Hashable, Sendable, Codable {
  package var sessionEnabled = true
  /// How long before a session, the longest first.
  package var sessionLeads: [TimeSpan] = [.hours(24), .minutes(60)]
  package var homeworkEnabled = true
  /// When, on the day in the middle of its time, a piece of homework is brought to mind.
  package var homeworkTime = TimeOfDay(secondOfDay: 18 * 3600)
  /// Until when the person wants quiet: no reminders but of sessions.
  package var quietUntil: Timestamp?

  package init() {}

  /// Whether a reminder of `kind` is kept back at `moment` because the person wants quiet.
  package func isQuiet(_ kind: ReminderKind, at moment: Timestamp) -> Bool {
    guard kind != .session, let quietUntil else { return false }
    return moment < quietUntil
  }

  /// Whether reminders of `kind` are wanted.
  package func isEnabled(_ kind: ReminderKind) -> Bool {
    switch kind {
    case .session: sessionEnabled
    case .homework: homeworkEnabled
    }
  }

  mutating func apply(_ set: ReminderPreferenceSet) {
    switch set.kind {
    case .session:
      sessionEnabled = set.enabled ?? sessionEnabled
      sessionLeads = set.leads ?? sessionLeads
    case .homework:
      homeworkEnabled = set.enabled ?? homeworkEnabled
      homeworkTime = set.timeOfDay ?? homeworkTime
    case nil: quietUntil = set.quietUntil ?? quietUntil
    }
  }
}
