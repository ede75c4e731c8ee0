import CivilTime
import ControlAPI
import Domain
import Reminders

/// Says reminders as the interface has them, as seen from one moment.
struct ReminderPresentation: Sendable {
  let wording: Wording
  let preferences: ReminderPreferences

  private func text(_ occurrence: Occurrence, at moment: Timestamp) -> String {
    ReminderText(now: moment, zones: wording.zones).text(occurrence, at: preferences.privacy)
  }

  /// A reminder to come.
  func reminder(_ planned: PlannedReminder) -> RemindersInterface.Reminder {
    var reminder = bare(planned.key, planned.dueAt)
    reminder.subjectMoment = subject(planned.key, planned.subjectAt)
    reminder.text = text(planned.occurrence, at: max(planned.dueAt, wording.now))
    reminder.shift = planned.shift?.rawValue
    switch planned.disposition {
    case .send: reminder.state = "planned"
    case .merge(let leader):
      reminder.state = "together"
      reminder.with = leader.short
    case .suppress(let reason):
      reminder.state = "keptBack"
      reminder.reason = reason.rawValue
    case .lapse(let reason):
      reminder.state = "lapsed"
      reminder.reason = reason.rawValue
    }
    return reminder
  }

  /// A reminder that came or did not.
  func reminder(_ entry: ReminderEntry) -> RemindersInterface.Reminder {
    var reminder = bare(entry.key, entry.dueAt)
    reminder.shift = entry.shift?.rawValue
    switch entry.state {
    case .due: reminder.state = "due"
    case .delivered: reminder.state = "delivered"
    case .dismissed: reminder.state = "dismissed"
    case .snoozed(let until):
      reminder.state = "snoozed"
      reminder.again = wording.moment(until)
    case .merged(let leader):
      reminder.state = "merged"
      reminder.with = leader.short
    case .suppressed(let reason):
      reminder.state = "suppressed"
      reminder.reason = reason.rawValue
    case .lapsed(let reason):
      reminder.state = "lapsed"
      reminder.reason = reason.rawValue
    }
    reminder.channels = entry.channels.map(\.rawValue).sorted()
    reminder.attempts = entry.attempt
    return reminder
  }

  private func bare(_ key: ReminderKey, _ dueAt: Timestamp) -> RemindersInterface.Reminder {
    RemindersInterface.Reminder(
      id: key.id.short, kind: key.kind.rawValue, label: ReminderWords.label(key.kind),
      subject: key.subject.description, course: key.course.description,
      due: wording.moment(dueAt), subjectMoment: subject(key, dueAt),
      leadSeconds: key.kind == .session ? Int(key.lead.milliseconds / 1000) : nil, state: "",
      text: ReminderText(now: dueAt, zones: wording.zones).discreet(key), channels: [],
      attempts: 0)
  }

  /// When what it is about begins: by its own clocks, but for what comes once a day.
  private func subject(_ key: ReminderKey, _ instant: Timestamp) -> Moment {
    key.start.zone == .utc && key.start.civil.time == .midnight
      ? wording.moment(instant) : wording.moment(key.start)
  }

  var shown: RemindersInterface.Preferences {
    RemindersInterface.Preferences(
      kinds: ReminderKind.allCases.map { kind in
        RemindersInterface.KindPreference(
          kind: kind.rawValue, label: ReminderWords.label(kind),
          enabled: preferences.isEnabled(kind), when: ReminderWords.when(kind, preferences),
          leadSeconds: kind == .session
            ? preferences.sessionLeads.map { Int($0.milliseconds / 1000) } : nil,
          timeOfDay: kind.usualTime == nil
            ? nil : DateWords.clock(preferences.timeOfDay(kind)))
      },
      channels: ReminderChannel.allCases.filter(\.isSwitchable).map { channel in
        RemindersInterface.ChannelPreference(
          channel: channel.rawValue, label: ReminderWords.label(channel),
          enabled: preferences.isEnabled(channel))
      },
      quietHours: preferences.quietHours.areAny ? preferences.quietHours.description : nil,
      dailyLimit: preferences.dailyLimit,
      spacingMinutes: Int(preferences.spacing.milliseconds / 60_000),
      privacy: preferences.privacy.rawValue,
      quietUntil: preferences.quietUntil.flatMap { $0 > wording.now ? wording.moment($0) : nil })
  }
}

extension Services {
  /// How reminders are said, seen from a moment.
  func reminderPresentation(
    _ ledger: ReminderLedger, at moment: Timestamp? = nil
  ) -> ReminderPresentation {
    ReminderPresentation(
      wording: Wording(now: moment ?? now, zone: machineZone.name, zones: zones),
      preferences: ledger.preferences)
  }

  /// The ledger's preferences as the interface says them.
  func preferences(_ ledger: ReminderLedger) -> RemindersInterface.Preferences {
    reminderPresentation(ledger).shown
  }
}
