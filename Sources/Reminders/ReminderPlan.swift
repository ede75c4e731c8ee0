package import Domain

/// Which reminders come when: a pure function of what is ahead, preferences, what became of earlier
/// ones, and the time. It is made anew whenever any of these changes.
package struct ReminderPlan: Sendable {
  /// By their moments. Settled ones are left out.
  package private(set) var reminders: [PlannedReminder] = []

  /// How far back a plan looks for what was not settled, as when nothing ran: less far than the
  /// ledger remembers.
  package static let lookBack = TimeSpan.days(30)

  /// The midnight at which something that comes again may begin anew.
  private var nextRound: Timestamp?
  private let calmUntil: Timestamp?
  private let ledger: ReminderLedger
  private let now: Timestamp
  private let zones: any ZoneRules

  /// - Parameters:
  ///   - input: what is ahead.
  ///   - ledger: preferences, and what became of earlier reminders.
  ///   - now: the moment of planning.
  ///   - zones: the rules of zones.
  ///   - isStart: whether the daemon has just started, so that a reminder that is recorded as due
  ///     and not as delivered was cut off by a crash.
  package init(
    _ input: PlanInput, _ ledger: ReminderLedger, now: Timestamp, zones: any ZoneRules,
    isStart: Bool = false
  ) {
    self.ledger = ledger
    calmUntil = input.calmUntil
    self.now = now
    self.zones = zones
    for session in input.sessions { plan(session) }
    for homework in input.homework { plan(homework) }
    if isStart { settleCutOff(input) }
    reminders.sort { ($0.dueAt, $0.id.bits) < ($1.dueAt, $1.id.bits) }
  }

  /// The moment at which something is next to be done; now, when something is. A new round of what
  /// comes again counts, since the plan is another one then.
  package var nextMoment: Timestamp? {
    let moments = [reminders.first.map { max($0.dueAt, now) }, nextRound]
    return moments.compactMap(\.self).min()
  }

  /// What is to be done at this moment.
  package var due: [PlannedReminder] { reminders.filter { $0.dueAt <= now } }

  private mutating func plan(_ session: PlanInput.Session) {
    let start = zones.instant(of: session.start)
    if start < now - Self.lookBack { return }
    let leads = ledger.preferences.sessionLeads.sorted(by: >)
    var late: [Int] = []
    for lead in leads {
      let key = ReminderKey(
        course: session.course, subject: .session(session.id), start: session.start, lead: lead)
      let dueAt = start - lead
      // A course that began before Kith kept it is not reminded of what was then.
      if let contractedAt = session.contractedAt, dueAt < contractedAt { continue }
      let disposition: PlannedReminder.Disposition =
        if dueAt < session.agreedAt {
          .lapse(.agreedTooLate)
        } else if start <= now {
          .lapse(.notRunning)
        } else {
          self.disposition(.session, isPaused: session.isCoursePaused, at: dueAt)
        }
      let isLate = dueAt <= now && disposition == .send(attempt: 1)
      if add(key, dueAt, start, session.start, disposition), isLate {
        late.append(reminders.count - 1)
      }
    }
    // Of several that are late at once the last alone is of use.
    for index in late.dropLast() { reminders[index].disposition = .lapse(.notRunning) }
  }

  private mutating func plan(_ homework: PlanInput.Homework) {
    if homework.isRepeating {
      let midnight = zones.midnight(after: now, in: homework.due.zone)
      nextRound = min(nextRound ?? midnight, midnight)
    }
    let dueAt = zones.instant(of: homework.due)
    guard dueAt >= now - Self.lookBack, let moment = nudge(homework, dueAt) else { return }
    let key = ReminderKey(
      course: homework.course, subject: .homework(homework.id), start: homework.due,
      lead: TimeSpan(milliseconds: 0))
    let disposition: PlannedReminder.Disposition =
      if homework.wasTried {
        .suppress(.alreadyDone)
      } else if dueAt <= now {
        .lapse(.notRunning)
      } else if let calmUntil, max(moment, now) < calmUntil {
        .suppress(.quietPeriod)
      } else {
        self.disposition(.homework, isPaused: homework.isCoursePaused, at: moment)
      }
    _ = add(key, moment, dueAt, homework.due, disposition)
  }

  /// The preferred hour of the day in the middle between agreeing and due; nil when none fits
  /// between the two.
  private func nudge(_ homework: PlanInput.Homework, _ dueAt: Timestamp) -> Timestamp? {
    let zone = homework.due.zone
    let middle = Timestamp(
      milliseconds: homework.assignedAt.milliseconds
        + (dueAt - homework.assignedAt).milliseconds / 2)
    let day = zones.civil(at: middle, in: zone).date
    for date in [day, day.adding(days: 1)] {
      let time = CivilDateTime(date: date, time: ledger.preferences.homeworkTime)
      let moment = zones.instant(of: AgreedTime(civil: time, zone: zone))
      if moment > homework.assignedAt, moment < dueAt { return moment }
    }
    return nil
  }

  private func disposition(
    _ kind: ReminderKind, isPaused: Bool, at moment: Timestamp
  ) -> PlannedReminder.Disposition {
    if isPaused { return .suppress(.coursePaused) }
    if ledger.preferences.isQuiet(kind, at: moment) { return .suppress(.quietPeriod) }
    return ledger.preferences.isEnabled(kind) ? .send(attempt: 1) : .suppress(.switchedOff)
  }

  /// Adds a reminder that the ledger does not know.
  private mutating func add(
    _ key: ReminderKey, _ dueAt: Timestamp, _ subjectAt: Timestamp, _ subjectTime: AgreedTime,
    _ disposition: PlannedReminder.Disposition
  ) -> Bool {
    if ledger.entries[key.id] != nil { return false }
    reminders.append(
      PlannedReminder(
        key: key, dueAt: dueAt, subjectAt: subjectAt, subjectTime: subjectTime,
        disposition: disposition))
    return true
  }

  /// What was due when the process ended: a session that is still to come is reminded of again, with
  /// the same id; anything else may have been seen, and lapses.
  private mutating func settleCutOff(_ input: PlanInput) {
    for entry in ledger.entries.values where entry.state == .due {
      let subjectAt = zones.instant(of: entry.key.start)
      let session = input.sessions.first {
        $0.course == entry.key.course && .session($0.id) == entry.key.subject
          && $0.start == entry.key.start
      }
      let isUseful =
        subjectAt > now
        && session.map { disposition(.session, isPaused: $0.isCoursePaused, at: now) }
          == .send(attempt: 1)
      reminders.append(
        PlannedReminder(
          key: entry.key, dueAt: entry.dueAt, subjectAt: subjectAt, subjectTime: entry.key.start,
          disposition: isUseful ? .send(attempt: entry.attempt + 1) : .lapse(.uncertain)))
    }
  }
}

extension ZoneRules {
  /// The next midnight of a zone.
  fileprivate func midnight(after moment: Timestamp, in zone: ZoneName) -> Timestamp {
    let tomorrow = civil(at: moment, in: zone).date.adding(days: 1)
    let midnight = CivilDateTime(date: tomorrow, time: .midnight)
    return instant(of: AgreedTime(civil: midnight, zone: zone))
  }
}
