import CivilTime
import Domain
import Journal
import Projections
import Reminders

extension Services {
  /// What is ahead in the courses that go on, or went on at a position and a moment, for the plan of
  /// reminders.
  func planInput(
    through position: Int64? = nil, at moment: Timestamp? = nil
  ) async throws -> PlanInput {
    let now = moment ?? self.now
    let register = await journal.register
    var input = PlanInput()
    input.calmUntil = try await calm(of: register, through: position, now)
    for entry in position == nil ? register.live : register.all {
      guard let views = try await readModels.views(entry.course, through: position)?.state,
        !views.overview.status.hasEnded
      else { continue }
      let isPaused = views.overview.status == .paused
      for row in views.schedule.rows.values
      where row.status == .planned
        && row.interval(zones).upperBound > now - ReminderPlan.lookBack
      {
        input.sessions.append(
          PlanInput.Session(
            course: entry.course, id: row.id, start: row.start, minutes: row.minutes,
            agreedAt: row.agreedAt, isCoursePaused: isPaused,
            contractedAt: views.schedule.contractedAt))
      }
      for row in views.homework.open + views.homework.attempted {
        guard let due = views.homework.dueTime(of: row, views.schedule, at: now, zones) else {
          continue
        }
        input.homework.append(
          PlanInput.Homework(
            course: entry.course, id: row.id, assignedAt: since(row, due), due: due,
            wasTried: row.status == .attempted, isRepeating: row.repeats != nil,
            isCoursePaused: isPaused))
      }
    }
    return input
  }

  /// Until when only sessions are brought to mind. The quiet time is the person's: it goes on when
  /// the course in which it began has ended since.
  private func calm(
    of register: CourseRegister, through position: Int64?, _ now: Timestamp
  ) async throws -> Timestamp? {
    var until: Timestamp?
    for entry in register.all
    where position != nil || entry.endedAt.map({ now - $0 < .days(3) }) ?? true {
      guard let views = try await readModels.views(entry.course, through: position)?.state,
        let calm = views.safety.calmUntil(zones)
      else { continue }
      until = max(until ?? calm, calm)
    }
    return until
  }

  /// When the time began in the middle of which homework is brought to mind.
  private func since(_ row: HomeworkList.Row, _ due: AgreedTime) -> Timestamp {
    guard let repeats = row.repeats else { return row.openSince }
    return max(row.openSince, zones.instant(of: due) - .days(repeats.days))
  }
}
