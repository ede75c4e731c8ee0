/// Why something is not taken.
package enum ReminderRefusal: Error, Hashable, Sendable {
  case leadsOnlyForSessions
  case noTimeOfDay(ReminderKind)
  case leadCountOutOfRange(Int)
  case leadOutOfRange(TimeSpan)
  case leadTwice
  case quietTooLong
  case limitOutOfRange
  case spacingOutOfRange
  case channelStaysOn(ReminderChannel)
  case notSent
  case snoozedOften
  case snoozeOutOfRange

  /// A stable name, for programs.
  package var code: String {
    switch self {
    case .leadsOnlyForSessions: "reminders.leadsOnlyForSessions"
    case .noTimeOfDay: "reminders.noTimeOfDay"
    case .leadCountOutOfRange: "reminders.leadCountOutOfRange"
    case .leadOutOfRange: "reminders.leadOutOfRange"
    case .leadTwice: "reminders.leadTwice"
    case .quietTooLong: "reminders.quietTooLong"
    case .limitOutOfRange: "reminders.limitOutOfRange"
    case .spacingOutOfRange: "reminders.spacingOutOfRange"
    case .channelStaysOn: "reminders.channelStaysOn"
    case .notSent: "reminders.notSent"
    case .snoozedOften: "reminders.snoozedOften"
    case .snoozeOutOfRange: "reminders.snoozeOutOfRange"
    }
  }

  package var sentence: String {
    switch self {
    case .leadsOnlyForSessions:
      "Only a session has times before it: kith reminders set session --before 24h,60m"
    case .noTimeOfDay(.session):
      "A session is brought to mind some time before: kith reminders set session --before 24h,60m"
    case .noTimeOfDay:
      "This kind comes some time before or after a session and has no time of day. "
        + "It can be turned on and off: kith reminders set"
    case .leadCountOutOfRange:
      "Give one to five times before a session: kith reminders set session --before 24h,60m"
    case .leadOutOfRange: "A reminder comes one second to 14 days before."
    case .leadTwice: "The same time is there twice."
    case .quietTooLong: "Quiet lasts up to a year. To turn reminders off: kith reminders set"
    case .limitOutOfRange:
      "Give 1 to 12 a day. To turn reminders off: kith reminders set"
    case .spacingOutOfRange: "They can be up to 12 hours apart."
    case .channelStaysOn:
      "This one cannot be turned off: it is how anything else knows that a reminder came."
    case .notSent:
      "That one is not waiting for an answer. What is: kith reminders"
    case .snoozedOften:
      "It came three times. It can be let go with: kith reminders dismiss"
    case .snoozeOutOfRange:
      "Later means a moment to come, within two weeks: 15m, 1h, tomorrow."
    }
  }
}

extension ReminderChannel {
  /// Whether a person can turn it off. Followers ask for what they get, and the terminal is where
  /// something is said that nothing else could say.
  package var isSwitchable: Bool { self != .followers && self != .terminal }
}
