/// How someone wants to be reminded.
package struct ReminderPreferences: Hashable, Sendable, Codable {
  package var sessionEnabled = true
  /// How long before a session, the longest first.
  package var sessionLeads: [TimeSpan] = [.hours(24), .minutes(60)]
  package var homeworkEnabled = true
  /// When, on the day in the middle of its time, a piece of homework is brought to mind.
  package var homeworkTime = TimeOfDay(secondOfDay: 18 * 3600)

  package init() {}

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
    }
  }
}
