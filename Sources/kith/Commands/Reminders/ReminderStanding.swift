import ControlAPI

/// What became of a reminder, or will, in words.
struct ReminderStanding {
  let text: String

  init(_ reminder: RemindersInterface.Reminder) {
    let reason = reminder.reason.map(Self.reason) ?? ""
    switch reminder.state {
    case "planned", "delivered", "due":
      text = Self.sent(reminder)
    case "together": text = "together with \(reminder.with ?? "another one")"
    case "merged": text = "came together with \(reminder.with ?? "another one")"
    case "snoozed": text = reminder.again.map { "comes again \($0.text)" } ?? "comes again"
    case "dismissed": text = "let go"
    case "keptBack": text = "kept back: \(reason)"
    case "suppressed": text = "not sent: \(reason)"
    case "lapsed": text = "lapsed: \(reason)"
    default: text = reminder.state
    }
  }

  private static func sent(_ reminder: RemindersInterface.Reminder) -> String {
    if reminder.state == "planned" {
      switch reminder.shift {
      case "quietHours": return reminder.text + " (moved: quiet hours)"
      case "spacing": return reminder.text + " (moved: another one comes before)"
      default: return reminder.text
      }
    }
    if reminder.state == "due" { return "its moment came" }
    switch reminder.shift {
    case "cutOff": return "sent again after a restart"
    case "snoozed": return "sent again, as you asked"
    case "late": return "sent late: kithd did not run then, or the machine slept"
    default: return "sent"
    }
  }

  private static func reason(_ reason: String) -> String {
    switch reason {
    case "coursePaused": "the course is paused"
    case "alreadyDone": "done already"
    case "switchedOff": "reminders of this kind are off"
    case "quietPeriod": "quiet period"
    case "away": "nothing was written for two weeks"
    case "dailyLimit": "enough for the day"
    case "crowded": "others came close before"
    case "settled": "settled, moved or called off"
    case "putOff": "put off until it was of no use"
    case "agreedTooLate": "its moment had passed when this was agreed"
    case "notRunning": "kithd did not run then, or the machine slept"
    case "uncertain": "kithd stopped while sending it; it may have been seen"
    case "quietHours": "quiet hours"
    case "superseded": "a later one came instead"
    default: reason
    }
  }
}
