import CivilTime
import Domain
import Reminders

/// All words about reminders but what they say themselves.
enum ReminderWords {
  /// What a kind is about: "a session".
  static func label(_ kind: ReminderKind) -> String {
    switch kind {
    case .session: "a session"
    case .reschedule: "a session without a new date"
    case .homework: "something to try"
    case .measure: "a questionnaire"
    case .brief: "the page for a session"
    case .afterSession: "notes after a session"
    case .ending: "talking about finishing"
    case .planReview: "looking over the plan"
    case .sensitiveDate: "a day that is hard"
    case .mood: "the mood of the day"
    case .rhythm: "the times of the day"
    }
  }

  static func label(_ channel: ReminderChannel) -> String {
    switch channel {
    case .journal: "a line in the system's journal"
    case .status: "the service's status line"
    case .followers: "programs that follow Kith"
    case .desktop: "popups on the desktop"
    case .hook: "your own program"
    case .terminal: "the next command in a terminal"
    }
  }

  /// When a kind comes: "24 hours and 60 minutes before".
  static func when(_ kind: ReminderKind, _ preferences: ReminderPreferences) -> String {
    let clock = DateWords.clock(preferences.timeOfDay(kind))
    switch kind {
    case .session:
      let leads = preferences.sessionLeads.map { DateWords.span($0) }
      return leads.joined(separator: " and ") + " before"
    case .reschedule: return "a day after it was called off, once"
    case .homework: return "once, half-way, at \(clock)"
    case .measure: return "a day before the session"
    case .brief: return "the evening before, at \(clock)"
    case .afterSession: return "two hours after it"
    case .ending: return "the evening after the session where it comes up, at \(clock)"
    case .planReview: return "after three months, at \(clock)"
    case .sensitiveDate: return "the evening before, at \(clock)"
    case .mood, .rhythm: return "each day at \(clock), if not written down by then"
    }
  }

  static func reason(_ reason: SuppressionReason) -> String {
    switch reason {
    case .coursePaused: "the course is paused"
    case .alreadyDone: "it was done already"
    case .switchedOff: "reminders of this kind are off"
    case .quietPeriod: "it is a quiet period"
    case .away: "nothing was written for two weeks, so only sessions are reminded of"
    case .dailyLimit: "the day had as many as you want"
    case .crowded: "others came so close before that it would have been of no use"
    case .settled: "what it was about was settled, moved or called off"
    }
  }

  static func reason(_ reason: LapseReason) -> String {
    switch reason {
    case .agreedTooLate: "its moment had passed when this was agreed"
    case .notRunning:
      "Kith did not run at its moment, the machine slept, or its clock was set; "
        + "it is of no use any more"
    case .uncertain: "Kith stopped while sending it, so it may have been seen"
    case .quietHours: "quiet hours lasted until it was of no use any more"
    case .putOff: "you put it off until it was of no use any more"
    case .superseded: "a later one about the same session came instead"
    }
  }

  static func reason(_ shift: ReminderShift) -> String {
    switch shift {
    case .quietHours: "its usual moment lies in the quiet hours"
    case .spacing: "another one came shortly before"
    case .late:
      "Kith did not run at its moment, the machine slept, or its clock was set"
    case .snoozed: "you asked for it to come again"
    case .cutOff: "Kith stopped while sending it"
    }
  }

  static func mode(_ mode: SessionMode) -> String {
    switch mode {
    case .inPerson: "in person"
    case .video: "by video"
    case .phone: "by phone"
    }
  }

  /// What follows on "can't make it".
  static let cannotMakeIt =
    "Move it, cancel it, or decide later? Kith does not tell your therapist; you do.\n"
    + "To move it: kith session move"

  /// What stands in place of a notice when it was opened and there is nothing else to say.
  static let trial = "A trial. If you can read this, it works."

  static func advice(_ channel: ReminderChannel) -> String? {
    switch channel {
    case .journal: "The journal did not take it: systemctl status systemd-journald"
    case .status: nil
    case .followers: "Nobody follows now: kith watch"
    case .desktop:
      "No popup: is kith-agent running? systemctl --user status kith-agent"
    case .hook:
      "Nothing took it. Your own program would be on-reminder in ~/.config/kith."
    case .terminal: nil
    }
  }

  /// A button's words.
  static func button(_ action: NoticeActionName) -> String {
    switch action {
    case .open: "Open"
    case .later: "Later"
    case .done: "Done"
    case .cannotMakeIt: "Can't make it"
    case .cancelSession: "Cancel it"
    case .dismiss: "Seen"
    }
  }
}

/// What can be done from a notice.
enum NoticeActionName: String, CaseIterable {
  case open
  case later
  case done
  case cannotMakeIt
  case cancelSession
  case dismiss
}
