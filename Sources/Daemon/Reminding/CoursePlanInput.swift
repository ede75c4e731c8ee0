package import CivilTime
package import Domain
package import Projections
package import Reminders

/// What one course that goes on has for the plan of reminders.
package struct CoursePlanInput {
  private let views: CourseViews
  private let course: CourseID
  private let now: Timestamp
  private let zone: ZoneName
  private let zones: ZoneDatabase
  private let questionnaires: QuestionnaireRhythm?
  private let numbers: [SessionID: Int]

  /// - Parameters:
  ///   - views: the read models of the course.
  ///   - course: which it is.
  ///   - questionnaires: what was agreed about questionnaires.
  ///   - now: seen from when.
  ///   - zone: where the person is.
  ///   - zones: the rules of zones.
  package init(
    _ views: CourseViews, _ course: CourseID, _ questionnaires: QuestionnaireRhythm?,
    at now: Timestamp, _ zone: ZoneName, _ zones: ZoneDatabase
  ) {
    self.views = views
    self.course = course
    self.questionnaires = questionnaires
    self.now = now
    self.zone = zone
    self.zones = zones
    numbers = views.schedule.numbers(zones)
  }

  private var isPaused: Bool { views.overview.status == .paused }

  /// Adds what the course has.
  package func add(to input: inout PlanInput) {
    input.lastEntryAt = [input.lastEntryAt, views.activity.lastRecordedAt].compactMap(\.self).max()
    for row in views.schedule.rows.values {
      switch row.status {
      case .planned:
        if row.interval(zones).upperBound > now - ReminderPlan.lookBack {
          input.sessions.append(session(row))
        }
        addPast(row, to: &input)
      case .attended: addPast(row, to: &input)
      case .cancelled: addCancelled(row, to: &input)
      case .missed: break
      }
    }
    addHomework(to: &input)
    addEnding(to: &input)
    addHardDays(to: &input)
    if input.diary == nil {
      input.diary = PlanInput.Diary(
        course: course, moodDays: moodDays, rhythmDays: rhythmDays, isCoursePaused: isPaused)
    }
  }

  // MARK: Sessions

  private func session(_ row: SessionSchedule.Row) -> PlanInput.Session {
    var session = PlanInput.Session(
      course: course, id: row.id, start: row.start, minutes: row.minutes, agreedAt: row.agreedAt,
      isCoursePaused: isPaused, contractedAt: views.schedule.contractedAt)
    let number = numbers[row.id].map { "Session \($0)" } ?? "Session"
    session.title = views.overview.therapist.map { "\(number) with \($0)" } ?? number
    session.place = row.place ?? row.mode.map { ReminderWords.mode($0) }
    let eve = zones.instant(of: row.start) - .hours(24)
    if views.schedule.next(after: eve, zones)?.id == row.id {
      session.measures = MeasureDue.due(
        questionnaires, views.measures, views.schedule, at: max(eve, now), zones
      ).map { views.measures.instrument($0)?.title ?? $0 }
    }
    return session
  }

  private func addPast(_ row: SessionSchedule.Row, to input: inout PlanInput) {
    let interval = row.interval(zones)
    guard interval.lowerBound <= now, interval.upperBound > now - .days(2) else { return }
    input.pastSessions.append(
      PlanInput.PastSession(
        course: course, id: row.id, start: row.start, minutes: row.minutes, hasNote: row.hasNote,
        isCoursePaused: isPaused))
  }

  /// A cancelled session for which no date was agreed since, though one is owed.
  private func addCancelled(_ row: SessionSchedule.Row, to input: inout PlanInput) {
    guard let cancelledAt = row.cancelledAt, cancelledAt > now - ReminderPlan.lookBack,
      views.schedule.sessionsLeftToPlan > 0,
      !views.schedule.rows.values.contains(where: { $0.agreedAt > cancelledAt })
    else { return }
    input.cancelledSessions.append(
      PlanInput.CancelledSession(
        course: course, id: row.id, start: row.start, cancelledAt: cancelledAt,
        isCoursePaused: isPaused))
  }

  /// The session after which finishing was brought up, until the next one is attended.
  private func addEnding(to input: inout PlanInput) {
    guard views.agreements.plan == nil,
      views.agreements.endingRaisedAfter == views.schedule.attendedCount,
      let row = views.schedule.lastAttended(zones)
    else { return }
    input.endings.append(
      PlanInput.Ending(
        course: course, session: row.id, start: row.start, isCoursePaused: isPaused))
  }

  // MARK: Days

  private func addHomework(to input: inout PlanInput) {
    for row in views.homework.open + views.homework.attempted
    where views.people.isShown(row.person) {
      guard let due = views.homework.dueTime(of: row, views.schedule, at: now, zones) else {
        continue
      }
      var homework = PlanInput.Homework(
        course: course, id: row.id, assignedAt: since(row, due), due: due,
        wasTried: row.status == .attempted, isRepeating: row.repeats != nil,
        isCoursePaused: isPaused)
      let person = row.person.flatMap { views.people.aliases[$0] }
      homework.title = person.map { "\(row.text), with \($0)" } ?? row.text
      input.homework.append(homework)
    }
  }

  /// When the time began in the middle of which homework is brought to mind.
  private func since(_ row: HomeworkList.Row, _ due: AgreedTime) -> Timestamp {
    guard let repeats = row.repeats else { return row.openSince }
    return max(row.openSince, zones.instant(of: due) - .days(repeats.days))
  }

  private func addHardDays(to input: inout PlanInput) {
    let today = zones.civil(at: now, in: zone).date
    let days = views.timeline.sensitiveDates(from: today, to: today.adding(days: 366))
    for day in days where views.people.isShown(day.person) {
      guard
        let subject = day.event.map(ReminderSubject.lifeEvent)
          ?? day.focus.map(ReminderSubject.focus)
      else { continue }
      input.hardDays.append(
        PlanInput.HardDay(
          course: course, subject: subject, date: day.date, isCoursePaused: isPaused))
    }
  }

  private var moodDays: Set<CivilDate> {
    Set(
      views.moods.latest.filter { $0.at > now - .days(4) }
        .map { zones.civil(at: $0.at, in: zone).date })
  }

  private var rhythmDays: Set<CivilDate> {
    let today = zones.civil(at: now, in: zone).date
    return Set(
      (-2...1).map { today.adding(days: $0) }.filter { day in
        let index = day.dayNumber - day.startOfWeek.dayNumber
        return views.rhythm.week(of: day).slots.values.contains { $0[index] != nil }
      })
  }
}
