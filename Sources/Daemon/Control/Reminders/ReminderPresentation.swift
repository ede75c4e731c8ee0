import CivilTime
import ControlAPI
import Domain
import Reminders

extension PlannedReminder {
  /// Whether it will be sent at its moment, as things stand.
  var isToCome: Bool { if case .send = disposition { true } else { false } }

  /// Whether it is kept back because the person wants quiet.
  var isKeptQuiet: Bool { disposition == .suppress(.quietPeriod) }
}

extension Services {
  /// A reminder to come, as the interface says it.
  func reminder(_ planned: PlannedReminder, _ wording: Wording) -> RemindersInterface.Reminder {
    var (state, reason): (String, String?) = ("planned", nil)
    if case .suppress(let why) = planned.disposition {
      (state, reason) = ("keptBack", why.rawValue)
    }
    return reminder(planned, wording, state: state, reason: reason)
  }

  private func reminder(
    _ planned: PlannedReminder, _ wording: Wording, state: String, reason: String?
  ) -> RemindersInterface.Reminder {
    RemindersInterface.Reminder(
      id: planned.id.short, kind: planned.kind.rawValue,
      subject: planned.key.subject.description, course: planned.key.course.description,
      due: wording.moment(planned.dueAt), subjectMoment: wording.moment(planned.subjectTime),
      leadSeconds: leadSeconds(planned.key), state: state, reason: reason,
      text: ReminderText.discreet(
        planned, now: max(planned.dueAt, wording.now), zones: zones), channels: [], attempts: 0)
  }

  /// A reminder that came or did not.
  func reminder(_ entry: ReminderEntry, _ wording: Wording) -> RemindersInterface.Reminder {
    var (state, reason): (String, String?) = ("due", nil)
    switch entry.state {
    case .due: break
    case .delivered: state = "delivered"
    case .suppressed(let why): (state, reason) = ("suppressed", why.rawValue)
    case .lapsed(let why): (state, reason) = ("lapsed", why.rawValue)
    }
    return RemindersInterface.Reminder(
      id: entry.key.id.short, kind: entry.key.subject.kind.rawValue,
      subject: entry.key.subject.description, course: entry.key.course.description,
      due: wording.moment(entry.dueAt), subjectMoment: wording.moment(entry.key.start),
      leadSeconds: leadSeconds(entry.key), state: state, reason: reason,
      text: ReminderText.discreet(
        PlannedReminder(entry, zones), now: entry.dueAt, zones: zones),
      channels: entry.channels.map(\.rawValue).sorted(), attempts: entry.attempt)
  }

  private func leadSeconds(_ key: ReminderKey) -> Int? {
    key.subject.kind == .session ? Int(key.lead.milliseconds / 1000) : nil
  }

  private func quietUntil(_ preferences: ReminderPreferences) -> Moment? {
    guard let until = preferences.quietUntil, until > now else { return nil }
    return Wording(now: now, zone: machineZone.name, zones: zones).moment(until)
  }

  func preferences(_ ledger: ReminderLedger) -> RemindersInterface.Preferences {
    let preferences = ledger.preferences
    let leads = preferences.sessionLeads.map { DateWords.span($0) }
    return RemindersInterface.Preferences(
      sessionEnabled: preferences.sessionEnabled,
      sessionLeadSeconds: preferences.sessionLeads.map { Int($0.milliseconds / 1000) },
      sessionText: leads.joined(separator: " and ") + " before",
      homeworkEnabled: preferences.homeworkEnabled,
      homeworkTime: DateWords.clock(preferences.homeworkTime),
      quietUntil: quietUntil(preferences))
  }
}
