/// How someone wants to be reminded, from now on. What is nil stays as it was.
package struct ReminderPreferenceSet: Hashable, Sendable, Codable {
  /// The kind that `enabled`, `leads` and `timeOfDay` are about.
  package var kind: ReminderKind?
  /// The channel that `enabled` is about.
  package var channel: ReminderChannel?
  package var enabled: Bool?
  /// How long before a session, the longest first.
  package var leads: [TimeSpan]?
  /// The time of day for a kind that has no moment of its own.
  package var timeOfDay: TimeOfDay?
  /// Until when only sessions are reminded of; a moment that has passed ends the quiet.
  package var quietUntil: Timestamp?
  /// In which hours nothing comes.
  package var quietHours: QuietHours?
  /// How many a day there may be, those of sessions not kept back.
  package var dailyLimit: Int?
  /// How far they are apart, those of sessions not kept back.
  package var spacing: TimeSpan?
  /// How much they say.
  package var privacy: PrivacyLevel?

  package init(
    kind: ReminderKind? = nil, channel: ReminderChannel? = nil, enabled: Bool? = nil,
    leads: [TimeSpan]? = nil, timeOfDay: TimeOfDay? = nil, quietUntil: Timestamp? = nil,
    quietHours: QuietHours? = nil, dailyLimit: Int? = nil, spacing: TimeSpan? = nil,
    privacy: PrivacyLevel? = nil
  ) {
    self.kind = kind
    self.channel = channel
    self.enabled = enabled
    self.leads = leads
    self.timeOfDay = timeOfDay
    self.quietUntil = quietUntil
    self.quietHours = quietHours
    self.dailyLimit = dailyLimit
    self.spacing = spacing
    self.privacy = privacy
  }
}

extension ReminderPreferenceSet {
  /// Refuses what cannot be.
  func check(_ context: DecisionContext) throws(ReminderRefusal) {
    if let until = quietUntil, until > context.now + .days(366) { throw .quietTooLong }
    if let limit = dailyLimit, !(1...12).contains(limit) { throw .limitOutOfRange }
    if let spacing, spacing > .hours(12) { throw .spacingOutOfRange }
    if let channel, enabled == false, !channel.isSwitchable { throw .channelStaysOn(channel) }
    if let kind, timeOfDay != nil, kind.usualTime == nil { throw .noTimeOfDay(kind) }
    guard let leads else { return }
    if kind != .session { throw .leadsOnlyForSessions }
    guard (1...5).contains(leads.count) else { throw .leadCountOutOfRange(leads.count) }
    for lead in leads where lead < .seconds(1) || lead > .days(14) { throw .leadOutOfRange(lead) }
    if Set(leads).count != leads.count { throw .leadTwice }
  }
}
