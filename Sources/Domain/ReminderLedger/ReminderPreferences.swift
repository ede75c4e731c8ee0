/// How someone wants to be reminded.
package struct ReminderPreferences: Hashable, Sendable, Codable {
  /// What was said about a kind; nil stands for what is usual.
  private struct Choice: Hashable, Sendable, Codable {
    var enabled: Bool?
    var timeOfDay: TimeOfDay?
    /// When it was turned on last.
    var enabledAt: Timestamp?
  }

  private var choices: [ReminderKind: Choice] = [:]
  private var channelsOff: Set<ReminderChannel> = []
  /// How long before a session, the longest first.
  package private(set) var sessionLeads: [TimeSpan] = [.hours(24), .minutes(60)]
  /// When the person chose them; nil while they are the usual ones.
  package private(set) var leadsChosenAt: Timestamp?
  /// Until when the person wants quiet: no reminders but of sessions.
  package private(set) var quietUntil: Timestamp?
  package private(set) var quietHours = QuietHours.usual
  /// How many a day there may be; sessions come even so.
  package private(set) var dailyLimit = 3
  /// How far they are apart; sessions come even so.
  package private(set) var spacing = TimeSpan.minutes(60)
  package private(set) var privacy = PrivacyLevel.discreet

  package init() {}

  /// Whether a reminder of `kind` is kept back at `moment` because the person wants quiet.
  package func isQuiet(_ kind: ReminderKind, at moment: Timestamp) -> Bool {
    guard kind != .session, let quietUntil else { return false }
    return moment < quietUntil
  }

  /// Whether reminders of `kind` are wanted.
  package func isEnabled(_ kind: ReminderKind) -> Bool {
    choices[kind]?.enabled ?? kind.comesUnasked
  }

  /// From when on `kind` has been wanted; nil where it always was.
  package func wantedSince(_ kind: ReminderKind) -> Timestamp? { choices[kind]?.enabledAt }

  /// Whether a channel is wanted.
  package func isEnabled(_ channel: ReminderChannel) -> Bool { !channelsOff.contains(channel) }

  /// At what time of day `kind` comes; midnight for one that has none.
  package func timeOfDay(_ kind: ReminderKind) -> TimeOfDay {
    choices[kind]?.timeOfDay ?? kind.usualTime ?? .midnight
  }

  /// Whether a reminder that comes so long before a session may come in quiet hours: the person
  /// chose it, and it would be of no use the evening before.
  package func mayBreakQuietHours(lead: TimeSpan) -> Bool {
    leadsChosenAt != nil && lead <= .minutes(60)
  }

  mutating func apply(_ set: ReminderPreferenceSet, at moment: Timestamp) {
    if let kind = set.kind {
      var choice = choices[kind] ?? Choice()
      if set.enabled == true, !isEnabled(kind) { choice.enabledAt = moment }
      choice.enabled = set.enabled ?? choice.enabled
      choice.timeOfDay = set.timeOfDay ?? choice.timeOfDay
      if choice.enabled == kind.comesUnasked { choice.enabled = nil }
      if choice.timeOfDay == kind.usualTime { choice.timeOfDay = nil }
      choices[kind] = choice == Choice() ? nil : choice
      if kind == .session, let leads = set.leads {
        if leads != sessionLeads || leadsChosenAt == nil { leadsChosenAt = moment }
        sessionLeads = leads
      }
    }
    if let channel = set.channel, let enabled = set.enabled {
      if enabled { channelsOff.remove(channel) } else { channelsOff.insert(channel) }
    }
    quietUntil = set.quietUntil ?? quietUntil
    quietHours = set.quietHours ?? quietHours
    dailyLimit = set.dailyLimit ?? dailyLimit
    spacing = set.spacing ?? spacing
    privacy = set.privacy ?? privacy
  }
}
