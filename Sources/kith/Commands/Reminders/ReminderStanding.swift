import ControlAPI

/// What became of a reminder, in words.
struct ReminderStanding {
  let text: String

  init(_ reminder: RemindersInterface.Reminder) {
    let reason =
      switch reminder.reason {
      case "coursePaused": "the course is paused"
      case "alreadyDone": "done already"
      case "switchedOff": "reminders of this kind are off"
      case "quietPeriod": "quiet period"
      case "agreedTooLate": "its moment had passed when this was agreed"
      case "notRunning": "kithd was not running then"
      case "uncertain": "kithd stopped while sending it; it may have been seen"
      case let other?: other
      case nil: ""
      }
    switch reminder.state {
    case "delivered": text = reminder.attempts > 1 ? "sent again after a restart" : "sent"
    case "keptBack": text = "kept back: \(reason)"
    case "suppressed": text = "not sent: \(reason)"
    case "lapsed": text = "lapsed: \(reason)"
    default: text = reminder.state
    }
  }
}
