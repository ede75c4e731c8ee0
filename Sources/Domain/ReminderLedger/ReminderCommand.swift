/// What can be asked of the reminder ledger; all but the first by Kith itself.
package enum ReminderCommand: Hashable, Sendable {
  case setPreference(ReminderPreferenceSet)
  case recordDue(ReminderDue)
  case recordDelivered(ReminderDelivered)
  case recordSuppressed(ReminderSuppressed)
  case recordLapsed(ReminderLapsed)
}

/// Why a preference is not taken.
package enum ReminderRefusal: Error, Hashable, Sendable {
  case leadsForHomework
  case timeOfDayForSessions
  case leadCountOutOfRange(Int)
  case leadOutOfRange(TimeSpan)
  case leadTwice
  case quietTooLong

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .leadsForHomework: "reminders.leadsForHomework"
    case .timeOfDayForSessions: "reminders.timeOfDayForSessions"
    case .leadCountOutOfRange: "reminders.leadCountOutOfRange"
    case .leadOutOfRange: "reminders.leadOutOfRange"
    case .leadTwice: "reminders.leadTwice"
    case .quietTooLong: "reminders.quietTooLong"
    }
  }

  package var sentence: String {
    switch self {
    case .leadsForHomework:
      "Homework is brought to mind at a time of day: kith reminders set homework --at 18:00"
    case .timeOfDayForSessions:
      "A session is brought to mind some time before: kith reminders set session --before 24h,60m"
    case .leadCountOutOfRange:
      "Give one to five times before a session: kith reminders set session --before 24h,60m"
    case .leadOutOfRange: "A reminder comes one second to 14 days before."
    case .leadTwice: "The same time is there twice."
    case .quietTooLong: "Quiet lasts up to a year. To turn reminders off: kith reminders set"
    }
  }
}
