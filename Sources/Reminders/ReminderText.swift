package import Domain

/// What a reminder says. Discreet is the default: whoever else reads the screen or the journal
/// learns that there is something, and when.
package enum ReminderText {
  /// The discreet text.
  ///
  /// - Parameters:
  ///   - reminder: what is due.
  ///   - now: the moment of reading, which tells whether the day has to be said.
  ///   - zones: the rules of zones.
  /// - Returns: one sentence.
  package static func discreet(
    _ reminder: PlannedReminder, now: Timestamp, zones: any ZoneRules
  ) -> String {
    switch reminder.kind {
    case .homework: return "A note for you, when you have a moment."
    case .session:
      let start = reminder.subjectTime
      return "You have something \(when(start, now: now, zones: zones))."
    }
  }

  /// "at 15:00", "tomorrow at 15:00", "on Tuesday 1 December at 15:00".
  private static func when(_ time: AgreedTime, now: Timestamp, zones: any ZoneRules) -> String {
    let today = zones.civil(at: now, in: time.zone).date
    let clock = "at \(time.civil.time)"
    switch time.civil.date.dayNumber - today.dayNumber {
    case 0: return clock
    case 1: return "tomorrow \(clock)"
    default: return "on \(day(time.civil.date)) \(clock)"
    }
  }

  private static func day(_ date: CivilDate) -> String {
    "\(EnglishNames.weekday(date.weekday)) \(date.day) \(EnglishNames.month(date.month))"
  }

  /// The line for `STATUS=`: times alone.
  package static func status(
    next: PlannedReminder?, zone: ZoneName, now: Timestamp, zones: any ZoneRules
  ) -> String {
    guard let next else { return "Nothing planned." }
    let civil = zones.civil(at: next.dueAt, in: zone)
    let today = zones.civil(at: now, in: zone).date
    let clock = TimeOfDay(secondOfDay: civil.time.secondOfDay / 60 * 60)
    return civil.date == today
      ? "Next reminder today \(clock)."
      : "Next reminder \(day(civil.date)) \(clock)."
  }
}

/// Names of days and months in English, the one language of reminders.
enum EnglishNames {
  static func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The name of a month, 1 to 12.
  static func month(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names[month - 1]
  }
}
