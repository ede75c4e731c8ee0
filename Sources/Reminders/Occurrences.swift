package import Domain

/// All that may be brought to mind, by the rules of the kinds. The table of when each kind comes and
/// until when it is of use:
///
/// | kind | when | until |
/// |---|---|---|
/// | session | so long before as the person chose | it begins |
/// | measure | 24 hours before a session for which one is due | it begins |
/// | brief | the evening before a session | it begins |
/// | afterSession | two hours after its end | a day after its end |
/// | reschedule | a day after it was cancelled | a week later |
/// | homework | at an hour of the day half-way to when it is for | then |
/// | ending | in the evening of the day after the session | two weeks later |
/// | planReview | 90 days after the plan was looked over | two weeks later |
/// | sensitiveDate | the evening before | the day is over |
/// | mood, rhythm | each day at an hour | the day is over |
package struct Occurrences: Sendable {
  package private(set) var all: [Occurrence] = []
  /// The midnight at which something that comes again may begin anew.
  package private(set) var nextRound: Timestamp?

  private let preferences: ReminderPreferences
  /// The reminders of sessions that came and are not answered.
  private let open: [ReminderSubject: [ReminderKey]]
  private let now: Timestamp
  private let zone: ZoneName
  private let zones: any ZoneRules

  /// - Parameters:
  ///   - input: what is ahead and has been.
  ///   - ledger: the person's preferences, and what came already.
  ///   - now: the moment of looking.
  ///   - zone: where the person is.
  ///   - zones: the rules of zones.
  package init(
    _ input: PlanInput, _ ledger: ReminderLedger, now: Timestamp, zone: ZoneName,
    zones: any ZoneRules
  ) {
    preferences = ledger.preferences
    open = Dictionary(
      grouping: ledger.entries.values.filter { $0.key.kind == .session && $0.isOpen }.map(\.key),
      by: \.subject)
    self.now = now
    self.zone = zone
    self.zones = zones
    for session in input.sessions { add(session) }
    for session in input.pastSessions { add(session) }
    for session in input.cancelledSessions { add(session) }
    for homework in input.homework { add(homework) }
    for ending in input.endings { add(ending) }
    for day in input.hardDays where isWanted(.sensitiveDate) { add(day) }
    if let plan = input.plan { add(plan) }
    if let diary = input.diary { add(diary) }
  }

  /// Whether a kind that comes only when asked for was asked for.
  private func isWanted(_ kind: ReminderKind) -> Bool {
    kind.comesUnasked || preferences.isEnabled(kind)
  }

  private func evening(_ date: CivilDate, _ kind: ReminderKind, _ zone: ZoneName) -> Timestamp {
    zones.instant(date, preferences.timeOfDay(kind), zone)
  }

  // MARK: Sessions

  private mutating func add(_ session: PlanInput.Session) {
    let start = zones.instant(of: session.start)
    if start < now - ReminderPlan.lookBack { return }
    // What had begun when it was put down is not brought to mind.
    if session.agreedAt > start { return }
    func occurrence(
      _ kind: ReminderKind, lead: TimeSpan = TimeSpan(milliseconds: 0), at moment: Timestamp
    ) -> Occurrence {
      Occurrence(
        key: ReminderKey(
          course: session.course, kind: kind, subject: .session(session.id), start: session.start,
          lead: lead),
        wantedAt: moment, subjectAt: start, usefulUntil: start, agreedAt: session.agreedAt,
        isPaused: session.isCoursePaused, movesEarlier: kind == .session, title: session.title)
    }
    // What came and is not answered stays, whatever is chosen later for the next ones.
    let came = Set(
      open[.session(session.id), default: []]
        .filter { $0.course == session.course && $0.start == session.start }.map(\.lead))
    for lead in came.union(preferences.sessionLeads).sorted(by: >) {
      var before = occurrence(.session, lead: lead, at: start - lead)
      before.detail = session.place
      // A time before that was chosen only after it had passed says nothing.
      if let chosen = preferences.leadsChosenAt, before.wantedAt < chosen, !came.contains(lead) {
        continue
      }
      // A course that began before Kith kept it is not reminded of what was then.
      if let contracted = session.contractedAt, before.wantedAt < contracted { continue }
      all.append(before)
    }
    let eve = zones.date(start, session.start.zone).adding(days: -1)
    let brief = occurrence(.brief, at: evening(eve, .brief, session.start.zone))
    if brief.wantedAt > session.agreedAt { all.append(brief) }
    if !session.measures.isEmpty {
      var measure = occurrence(.measure, at: start - .hours(24))
      measure.title = session.measures.joined(separator: " and ")
      if measure.wantedAt > session.agreedAt { all.append(measure) }
    }
  }

  private mutating func add(_ session: PlanInput.PastSession) {
    let start = zones.instant(of: session.start)
    let end = start + .minutes(session.minutes)
    guard end > now - .days(2) else { return }
    all.append(
      Occurrence(
        key: ReminderKey(
          course: session.course, kind: .afterSession, subject: .session(session.id),
          start: session.start),
        wantedAt: end + .hours(2), subjectAt: start, usefulUntil: end + .days(1),
        isDone: session.hasNote, isPaused: session.isCoursePaused))
  }

  private mutating func add(_ session: PlanInput.CancelledSession) {
    let moment = session.cancelledAt + .days(1)
    guard moment > now - ReminderPlan.lookBack else { return }
    all.append(
      Occurrence(
        key: ReminderKey(
          course: session.course, kind: .reschedule, subject: .session(session.id),
          start: session.start),
        wantedAt: moment, subjectAt: zones.instant(of: session.start),
        usefulUntil: moment + .days(7), isPaused: session.isCoursePaused))
  }

  private mutating func add(_ ending: PlanInput.Ending) {
    let start = zones.instant(of: ending.start)
    let next = zones.date(start, ending.start.zone).adding(days: 1)
    let moment = evening(next, .ending, ending.start.zone)
    guard moment > now - ReminderPlan.lookBack else { return }
    all.append(
      Occurrence(
        key: ReminderKey(
          course: ending.course, kind: .ending, subject: .session(ending.session),
          start: ending.start),
        wantedAt: moment, subjectAt: start, usefulUntil: moment + .days(14),
        isPaused: ending.isCoursePaused))
  }

  // MARK: Days

  private mutating func add(_ homework: PlanInput.Homework) {
    if homework.isRepeating {
      let tomorrow = zones.date(now, homework.due.zone).adding(days: 1)
      let midnight = zones.instant(tomorrow, .midnight, homework.due.zone)
      nextRound = min(nextRound ?? midnight, midnight)
    }
    let dueAt = zones.instant(of: homework.due)
    guard dueAt >= now - ReminderPlan.lookBack, let moment = nudge(homework, dueAt) else { return }
    all.append(
      Occurrence(
        key: ReminderKey(
          course: homework.course, subject: .homework(homework.id), start: homework.due),
        wantedAt: moment, subjectAt: dueAt, usefulUntil: dueAt, isDone: homework.wasTried,
        isPaused: homework.isCoursePaused, title: homework.title))
  }

  /// The preferred hour of the day in the middle between agreeing and due; nil when none fits
  /// between the two.
  private func nudge(_ homework: PlanInput.Homework, _ dueAt: Timestamp) -> Timestamp? {
    let middle = Timestamp(
      milliseconds: homework.assignedAt.milliseconds
        + (dueAt - homework.assignedAt).milliseconds / 2)
    let day = zones.date(middle, homework.due.zone)
    return [day, day.adding(days: 1)].lazy.map { evening($0, .homework, homework.due.zone) }
      .first { $0 > homework.assignedAt && $0 < dueAt }
  }

  private mutating func add(_ day: PlanInput.HardDay) {
    let moment = evening(day.date.adding(days: -1), .sensitiveDate, zone)
    guard moment > now - ReminderPlan.lookBack else { return }
    if let since = preferences.wantedSince(.sensitiveDate), moment < since { return }
    all.append(
      Occurrence(
        key: ReminderKey(
          course: day.course, kind: .sensitiveDate, subject: day.subject, start: .day(day.date)),
        wantedAt: moment,
        subjectAt: zones.instant(day.date, .midnight, zone),
        usefulUntil: zones.instant(day.date.adding(days: 1), .midnight, zone),
        isPaused: day.isCoursePaused, movesEarlier: true))
  }

  private mutating func add(_ plan: PlanInput.HardTimesPlan) {
    let day = zones.date(plan.reviewedAt, zone).adding(days: 90)
    let moment = evening(day, .planReview, zone)
    guard moment > now - ReminderPlan.lookBack else { return }
    // The same wherever the person is, so that a journey does not bring it twice.
    let name = zones.date(plan.reviewedAt, .utc).adding(days: 90)
    all.append(
      Occurrence(
        key: ReminderKey(
          course: plan.course, kind: .planReview, subject: .course, start: .day(name)),
        wantedAt: moment, subjectAt: moment, usefulUntil: moment + .days(14), isPaused: false))
  }

  private mutating func add(_ diary: PlanInput.Diary) {
    let today = zones.date(now, zone)
    for (kind, days) in [(ReminderKind.mood, diary.moodDays), (.rhythm, diary.rhythmDays)]
    where isWanted(kind) {
      // Yesterday's, so that what did not come is not passed over in silence.
      for date in [today.adding(days: -1), today, today.adding(days: 1)] {
        let moment = evening(date, kind, zone)
        if let since = preferences.wantedSince(kind), moment < since { continue }
        all.append(
          Occurrence(
            key: ReminderKey(
              course: diary.course, kind: kind, subject: .course, start: .day(date)),
            wantedAt: moment, subjectAt: moment,
            usefulFrom: zones.instant(date, .midnight, zone),
            usefulUntil: zones.instant(date.adding(days: 1), .midnight, zone),
            isDone: days.contains(date), isPaused: diary.isCoursePaused, movesEarlier: true))
      }
    }
  }
}
