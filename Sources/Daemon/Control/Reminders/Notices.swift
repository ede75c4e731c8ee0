import ControlAPI
import Domain
import Journal
import Reminders

/// Makes the notices that should stand before the person now.
struct Notices: Sendable {
  private let services: Services
  private let preferences: ReminderPreferences
  private let now: Timestamp

  /// From when on it is said in a terminal what no other channel has shown.
  private static let patience = TimeSpan.seconds(30)

  init(_ services: Services, _ preferences: ReminderPreferences) {
    self.services = services
    self.preferences = preferences
    now = services.now
  }

  /// A waiting reminder as a notice.
  func notice(_ waiting: WaitingReminder, at level: PrivacyLevel? = nil)
    -> RemindersInterface.Notice
  {
    // While the record is locked there is nothing else to say.
    let level = services.isLocked ? .discreet : level ?? preferences.privacy
    let kind = waiting.occurrence.kind
    let isSession = kind == .session
    return RemindersInterface.Notice(
      id: waiting.id.description, name: waiting.id.short,
      kind: isSession ? "appointment" : "task", attempt: waiting.entry.attempt,
      summary: "Kith",
      body: ReminderText(now: now, zones: services.zones).text(
        waiting.occurrence, waiting.parts, at: level),
      actions: actions(kind, level), urgent: isSession && isWithinTheHour(waiting),
      wanted: wanted(waiting), channels: channels,
      subject: isSession
        ? Wording(now: now, zone: services.machineZone.name, zones: services.zones)
          .moment(waiting.occurrence.key.start) : nil)
  }

  /// The same with other words and buttons, after one was pressed.
  func followUp(
    _ waiting: WaitingReminder, _ body: String?, _ actions: [NoticeActionName]
  ) -> RemindersInterface.Notice {
    var notice = notice(waiting, at: .full)
    notice.body = body ?? notice.body
    let actions: [NoticeActionName] = services.isLocked ? [.dismiss, .later] : actions
    if !actions.isEmpty { notice.actions = actions.map(Self.button) }
    return notice
  }

  /// The notice of a trial.
  func trial(_ id: ReminderID) -> RemindersInterface.Notice {
    RemindersInterface.Notice(
      id: id.description, name: id.short, kind: "task", attempt: 1, summary: "Kith",
      body: ReminderWords.trial, actions: [Self.button(.dismiss)], urgent: false,
      wanted: channels, channels: channels)
  }

  private var channels: [String] {
    [ReminderChannel.desktop, .hook].filter { preferences.isEnabled($0) }.map(\.rawValue)
  }

  /// The channels that have still to show it; the terminal once nothing else could.
  private func wanted(_ waiting: WaitingReminder) -> [String] {
    let entry = waiting.entry
    var wanted = channels.filter { name in !entry.channels.contains { $0.rawValue == name } }
    let isSeen = entry.channels.contains { $0.isSeen }
    let hasTime = entry.sentAt.map { now - $0 < Self.patience } ?? false
    let mayCome = wanted.contains { name in
      guard let channel = ReminderChannel(rawValue: name) else { return false }
      return hasTime && services.attendants.attends(channel)
        && !services.attendants.hasFailed(
          Attendants.Attempt(
            reminder: waiting.id, number: entry.attempt, channel: channel))
    }
    if !isSeen, !mayCome { wanted.append(ReminderChannel.terminal.rawValue) }
    return wanted
  }

  private func isWithinTheHour(_ waiting: WaitingReminder) -> Bool {
    waiting.occurrence.subjectAt - now <= .minutes(61)
  }

  private func actions(
    _ kind: ReminderKind, _ level: PrivacyLevel
  ) -> [RemindersInterface.NoticeAction] {
    let names: [NoticeActionName] =
      if level == .discreet {
        [.open, .later]
      } else {
        switch kind {
        case .session: [.later, .cannotMakeIt]
        case .homework: [.done, .later]
        default: [.dismiss, .later]
        }
      }
    return names.map(Self.button)
  }

  private static func button(_ name: NoticeActionName) -> RemindersInterface.NoticeAction {
    RemindersInterface.NoticeAction(name: name.rawValue, label: ReminderWords.button(name))
  }
}

extension Services {
  /// What should stand before the person now, a trial last.
  func notices() async throws -> [RemindersInterface.Notice] {
    let notices = Notices(self, try await journal.ledger().preferences)
    var all = try await waitingReminders().map { notices.notice($0) }
    if let trial = attendants.trial { all.append(notices.trial(trial)) }
    return all
  }
}
