import Domain
import Reminders

/// What somebody's courses hold, as the record would: the facts from which a plan's input is read.
struct YearLife: Sendable {
  struct Session: Sendable {
    var id: SessionID
    var start: AgreedTime
    var agreedAt: Timestamp
    var cancelledAt: Timestamp?
    var isAttended = false
    var hasNote = false
    var hasMeasure = false
  }

  struct Homework: Sendable {
    var id: HomeworkID
    var assignedAt: Timestamp
    var due: AgreedTime
    var triedAt: Timestamp?
    var isRepeating = false
  }

  var sessions: [Session] = []
  var homework: [Homework] = []
  var moodDays: Set<CivilDate> = []
  var rhythmDays: Set<CivilDate> = []
  var hardDays: [CivilDate] = []
  var planReviewedAt: Timestamp?
  var endingAfter: SessionID?
  var isPaused = false
  var calmUntil: Timestamp?
  var lastEntryAt: Timestamp?

  private let course = CourseID(bits: 1)

  func input(at now: Timestamp, in zone: ZoneName, _ zones: any ZoneRules) -> PlanInput {
    var input = PlanInput(calmUntil: calmUntil)
    input.lastEntryAt = lastEntryAt
    let lastAgreed = sessions.map(\.agreedAt).max()
    for session in sessions { add(session, to: &input, at: now, lastAgreed, zones) }
    for task in homework { add(task, to: &input, at: now, zones) }
    let today = zones.civil(at: now, in: zone).date
    for (index, date) in hardDays.enumerated() where date >= today {
      input.hardDays.append(
        PlanInput.HardDay(
          course: course, subject: .lifeEvent(LifeEventID(number: index + 1)), date: date,
          isCoursePaused: isPaused))
    }
    input.diary = PlanInput.Diary(
      course: course, moodDays: moodDays, rhythmDays: rhythmDays, isCoursePaused: isPaused)
    input.plan = planReviewedAt.map { PlanInput.HardTimesPlan(course: course, reviewedAt: $0) }
    return input
  }

  private func add(
    _ session: Session, to input: inout PlanInput, at now: Timestamp, _ lastAgreed: Timestamp?,
    _ zones: any ZoneRules
  ) {
    let start = zones.instant(of: session.start)
    let end = start + .minutes(50)
    if let cancelledAt = session.cancelledAt {
      if cancelledAt > now - ReminderPlan.lookBack, let lastAgreed, lastAgreed <= cancelledAt {
        input.cancelledSessions.append(
          PlanInput.CancelledSession(
            course: course, id: session.id, start: session.start, cancelledAt: cancelledAt,
            isCoursePaused: isPaused))
      }
      return
    }
    if !session.isAttended, end > now - ReminderPlan.lookBack {
      var planned = PlanInput.Session(
        course: course, id: session.id, start: session.start, minutes: 50,
        agreedAt: session.agreedAt, isCoursePaused: isPaused)
      if session.hasMeasure { planned.measures = ["PHQ-9"] }
      input.sessions.append(planned)
    }
    if start <= now, end > now - .days(2) {
      input.pastSessions.append(
        PlanInput.PastSession(
          course: course, id: session.id, start: session.start, minutes: 50,
          hasNote: session.hasNote, isCoursePaused: isPaused))
    }
    if session.id == endingAfter {
      input.endings.append(
        PlanInput.Ending(
          course: course, session: session.id, start: session.start, isCoursePaused: isPaused))
    }
  }

  private func add(
    _ task: Homework, to input: inout PlanInput, at now: Timestamp, _ zones: any ZoneRules
  ) {
    var due = task.due
    var since = task.assignedAt
    var wasTried = task.triedAt != nil
    if task.isRepeating {
      let today = zones.civil(at: now, in: due.zone).date
      due = AgreedTime(
        civil: CivilDateTime(date: today.adding(days: 1), time: .midnight), zone: due.zone)
      since = max(since, zones.instant(of: due) - .days(1))
      wasTried = task.triedAt.map { zones.civil(at: $0, in: due.zone).date == today } ?? false
    }
    input.homework.append(
      PlanInput.Homework(
        course: course, id: task.id, assignedAt: since, due: due, wasTried: wasTried,
        isRepeating: task.isRepeating, isCoursePaused: isPaused))
  }
}
