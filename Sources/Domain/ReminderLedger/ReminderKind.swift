/// The kinds of reminder, each with preferences of its own. The order is that of weight: where a day
/// has too many, the first ones stay.
package enum ReminderKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Some time before a session.
  case session
  /// A session was cancelled and has no new date.
  case reschedule
  /// Something to try, half-way between agreeing on it and its day.
  case homework
  /// Questionnaires that were agreed on for each session, or each fourth.
  case measure
  /// The page for the next session, the evening before.
  case brief
  /// Whether there is something to jot down, after a session.
  case afterSession
  /// Finishing is worth talking about, as the course's template has it.
  case ending
  /// The plan for hard times was not looked over for three months.
  case planReview
  /// A day of the year that is hard comes tomorrow. Only for those who ask for it.
  case sensitiveDate
  /// Once a day. Only for those who ask for it.
  case mood
  /// Once a day. Only for those who ask for it.
  case rhythm

  /// Whether reminders of the kind come without having been asked for.
  package var comesUnasked: Bool {
    switch self {
    case .session, .reschedule, .homework, .measure, .brief, .afterSession, .ending, .planReview:
      true
    case .sensitiveDate, .mood, .rhythm: false
    }
  }

  /// The time of day at which it comes; nil for a kind that comes some time before or after
  /// something else.
  package var usualTime: TimeOfDay? {
    switch self {
    case .session, .reschedule, .measure, .afterSession: nil
    case .homework, .brief, .ending, .planReview, .sensitiveDate:
      TimeOfDay(secondOfDay: 18 * 3600)
    case .mood, .rhythm: TimeOfDay(secondOfDay: 20 * 3600)
    }
  }

  /// How much it weighs, the smallest first.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
