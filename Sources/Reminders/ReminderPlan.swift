package import Domain

/// Which reminders come when: a pure function of what is ahead, preferences, what became of earlier
/// ones, and the time. It is made anew whenever any of these changes.
///
/// Each occurrence is looked at by itself (when it comes, or why not), then all together (which come
/// as one message, how far messages are apart, how many a day has).
package struct ReminderPlan: Sendable {
  /// By their moments. Settled ones are left out.
  package let reminders: [PlannedReminder]
  /// When something is planned anew by no reminder: a new round of what comes again, a session
  /// that begins, the end of a time of calm, or that what stands before the person is of no use any more, or says another day.
  private let nextChange: Timestamp?
  private let now: Timestamp

  /// How far back a plan looks for what was not settled, as when nothing ran: less far than the
  /// ledger remembers.
  package static let lookBack = TimeSpan.days(30)

  /// - Parameters:
  ///   - input: what is ahead.
  ///   - ledger: preferences, and what became of earlier reminders.
  ///   - now: the moment of planning.
  ///   - zone: where the person is: quiet hours and days are counted there.
  ///   - zones: the rules of zones.
  ///   - cutOff: those that are recorded as due by a process that ended before it could record that
  ///     they were delivered.
  package init(
    _ input: PlanInput, _ ledger: ReminderLedger, now: Timestamp, zone: ZoneName,
    zones: any ZoneRules, cutOff: Set<ReminderID> = []
  ) {
    let occurrences = Occurrences(input, ledger, now: now, zone: zone, zones: zones)
    let placement = Placement(input, ledger, cutOff, now: now, zone: zone, zones: zones)
    var planned = occurrences.all.compactMap { placement.place($0) }
    placement.supersede(&planned)
    planned += placement.settleOrphans(besides: Set(occurrences.all.map(\.id)))
    reminders = Messages(planned, ledger, placement, now: now, zone: zone, zones: zones).reminders
      .sorted { ($0.dueAt, $0.kind.rank, $0.id.bits) < ($1.dueAt, $1.kind.rank, $1.id.bits) }
    let waiting = WaitingReminder.all(input, ledger, now: now, zone: zone, zones: zones)
    // A session that has begun is looked at anew, since something may come after it; and what
    // stood before the person before a time of calm stands there again after it.
    var changes =
      waiting.flatMap(\.uses) + input.sessions.map { zones.instant(of: $0.start) }
      + [occurrences.nextRound, input.calmUntil].compactMap(\.self)
    if !waiting.isEmpty {
      changes.append(zones.instant(zones.date(now, zone).adding(days: 1), .midnight, zone))
    }
    nextChange = changes.filter { $0 > now }.min()
    self.now = now
  }

  /// The moment at which something is next to be done, or is another; now, when something is to be
  /// done.
  package var nextMoment: Timestamp? {
    let moments = [reminders.first.map { max($0.dueAt, now) }, nextChange]
    return moments.compactMap(\.self).min()
  }

  /// What is to be done at this moment. What is merged into a message goes with it.
  package var due: [PlannedReminder] { reminders.filter { $0.dueAt <= now } }

  /// What comes together with a message.
  package func parts(of leader: ReminderID) -> [PlannedReminder] {
    reminders.filter { $0.disposition == .merge(into: leader) }
  }
}
