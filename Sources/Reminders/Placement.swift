import Domain

/// Says of each occurrence by itself when it comes, or why it does not.
struct Placement: Sendable {
  private let ledger: ReminderLedger
  private let preferences: ReminderPreferences
  private let calmUntil: Timestamp?
  private let lastEntryAt: Timestamp?
  private let cutOff: Set<ReminderID>
  private let now: Timestamp
  private let quiet: QuietTime

  /// What comes no later than this came at its moment.
  private static let promptness = TimeSpan.minutes(1)
  /// After so long without an entry only sessions are brought to mind.
  private static let awayAfter = TimeSpan.days(14)

  init(
    _ input: PlanInput, _ ledger: ReminderLedger, _ cutOff: Set<ReminderID>, now: Timestamp,
    zone: ZoneName, zones: any ZoneRules
  ) {
    self.ledger = ledger
    preferences = ledger.preferences
    calmUntil = input.calmUntil
    lastEntryAt = input.lastEntryAt
    self.cutOff = cutOff
    self.now = now
    quiet = QuietTime(hours: ledger.preferences.quietHours, zone: zone, zones: zones)
  }

  /// - Returns: nil for one that is settled, or is on its way.
  func place(_ occurrence: Occurrence) -> PlannedReminder? {
    switch ledger.entries[occurrence.id] {
    case nil: return new(occurrence)
    case let entry? where entry.state == .due && cutOff.contains(occurrence.id):
      return again(occurrence, entry)
    case let entry? where entry.wasPutAsideAhead(of: now):
      let ahead = new(occurrence, attempt: entry.attempt + 1)
      return ahead.isToCome ? ahead : nil
    // No channel took it, and it is of no use any more.
    case let entry? where entry.state == .due && occurrence.usefulUntil <= now:
      return PlannedReminder(
        occurrence, dueAt: entry.dueAt, disposition: .lapse(.uncertain))
    case let entry?:
      guard case .snoozed(let until) = entry.state else { return nil }
      return snoozed(occurrence, entry, until)
    }
  }

  private func new(_ occurrence: Occurrence, attempt: Int = 1) -> PlannedReminder {
    if let agreedAt = occurrence.agreedAt, occurrence.wantedAt < agreedAt {
      return PlannedReminder(
        occurrence, dueAt: occurrence.wantedAt, disposition: .lapse(.agreedTooLate))
    }
    if occurrence.isDone {
      return PlannedReminder(
        occurrence, dueAt: occurrence.wantedAt, disposition: .suppress(.alreadyDone))
    }
    if occurrence.usefulUntil <= now {
      return PlannedReminder(
        occurrence, dueAt: occurrence.wantedAt, disposition: .lapse(.notRunning))
    }
    return ahead(occurrence, from: occurrence.wantedAt, attempt: attempt)
  }

  /// One that the person asked for again.
  private func snoozed(
    _ occurrence: Occurrence, _ entry: ReminderEntry, _ until: Timestamp
  ) -> PlannedReminder {
    if occurrence.isDone {
      return PlannedReminder(occurrence, dueAt: until, disposition: .suppress(.alreadyDone))
    }
    if occurrence.usefulUntil <= max(now, until) {
      return PlannedReminder(
        occurrence, dueAt: min(until, occurrence.usefulUntil),
        disposition: .lapse(occurrence.usefulUntil <= until ? .putOff : .notRunning))
    }
    return ahead(occurrence, from: until, attempt: entry.attempt + 1, shift: .snoozed)
  }

  /// One that a process sent, or was about to send, when it ended: a session that is still to come is
  /// brought to mind again; anything else may have been seen.
  private func again(_ occurrence: Occurrence, _ entry: ReminderEntry) -> PlannedReminder {
    guard occurrence.kind == .session, !occurrence.isDone, occurrence.usefulUntil > now else {
      return PlannedReminder(
        occurrence, dueAt: entry.dueAt, disposition: .lapse(.uncertain))
    }
    let next = ahead(occurrence, from: now, attempt: entry.attempt + 1, shift: .cutOff)
    return next.isToCome
      ? next
      : PlannedReminder(occurrence, dueAt: entry.dueAt, disposition: .lapse(.uncertain))
  }

  /// One that comes at a moment, unless quiet hours or a wish of the person stand against it.
  private func ahead(
    _ occurrence: Occurrence, from wanted: Timestamp, attempt: Int, shift: ReminderShift? = nil
  ) -> PlannedReminder {
    guard let (moment, moved) = moment(occurrence, from: wanted, shift) else {
      return PlannedReminder(
        occurrence, dueAt: max(wanted, now), disposition: .lapse(.quietHours))
    }
    return PlannedReminder(
      occurrence, dueAt: moment, shift: moved,
      disposition: reason(occurrence, at: max(moment, now)).map { .suppress($0) }
        ?? .send(attempt: attempt))
  }

  /// The moment at which one comes that is wanted at `wanted`; nil when quiet hours last until it is
  /// of no use.
  private func moment(
    _ occurrence: Occurrence, from wanted: Timestamp, _ shift: ReminderShift?
  ) -> (Timestamp, ReminderShift?)? {
    if occurrence.kind == .session,
      preferences.mayBreakQuietHours(lead: occurrence.key.lead) || shift == .snoozed
    {
      return (wanted, shift ?? late(wanted))
    }
    if wanted > now, occurrence.movesEarlier, shift == nil, quiet.contains(wanted) {
      let earlier = quiet.beginning(before: wanted)
      if now - earlier < Self.promptness, occurrence.usefulFrom.map({ earlier >= $0 }) ?? true {
        return (earlier, .quietHours)
      }
    }
    // A late one comes now, or when the quiet hours end; one that waking up made late by a moment is
    // looked at as of its own, which may be the very beginning of the quiet hours.
    let moment = now - wanted > Self.promptness ? now : wanted
    let end = quiet.end(after: moment)
    if end == moment { return (wanted, shift ?? late(wanted)) }
    return end < occurrence.usefulUntil ? (end, shift ?? .quietHours) : nil
  }

  /// Whether one that was wanted at a moment comes late: more than waking up takes.
  private func late(_ wanted: Timestamp) -> ReminderShift? {
    now - wanted > Self.promptness ? .late : nil
  }

  /// Why one is kept back at a moment; nil when it is not.
  private func reason(_ occurrence: Occurrence, at moment: Timestamp) -> SuppressionReason? {
    let kind = occurrence.kind
    if occurrence.isPaused { return .coursePaused }
    if preferences.isQuiet(kind, at: moment) { return .quietPeriod }
    if kind != .session, let calmUntil, moment < calmUntil { return .quietPeriod }
    if !preferences.isEnabled(kind) { return .switchedOff }
    if kind != .session, let lastEntryAt, moment - lastEntryAt >= Self.awayAfter { return .away }
    return nil
  }

  /// Whether one may come at another moment than its own, together with another one.
  func mayCome(_ occurrence: Occurrence, at moment: Timestamp) -> Bool {
    moment < occurrence.usefulUntil && (occurrence.usefulFrom.map { $0 <= moment } ?? true)
      && reason(occurrence, at: moment) == nil
  }

  /// Of several of the same session that are late at once the last alone is of use.
  func supersede(_ planned: inout [PlannedReminder]) {
    var last: [ReminderSubject: [CourseID: Int]] = [:]
    for index in planned.indices {
      let reminder = planned[index]
      guard reminder.kind == .session, reminder.isToCome, reminder.occurrence.wantedAt <= now,
        reminder.shift != .snoozed
      else { continue }
      if let earlier = last[reminder.key.subject]?[reminder.key.course] {
        planned[earlier].disposition = .lapse(.superseded)
        planned[earlier].dueAt = planned[earlier].occurrence.wantedAt
      }
      last[reminder.key.subject, default: [:]][reminder.key.course] = index
    }
  }

  /// What was on its way or snoozed and is about something that is not there any more.
  func settleOrphans(besides known: Set<ReminderID>) -> [PlannedReminder] {
    ledger.entries.compactMap { id, entry in
      if known.contains(id) { return nil }
      let disposition: PlannedReminder.Disposition
      var moment = entry.dueAt
      switch entry.state {
      case .due: disposition = .lapse(.uncertain)
      case .snoozed(let until):
        moment = until
        disposition = .suppress(.settled)
      default: return nil
      }
      return PlannedReminder(
        Occurrence(
          key: entry.key, wantedAt: moment, subjectAt: moment, usefulUntil: moment,
          isPaused: false), dueAt: moment, disposition: disposition)
    }
  }
}
