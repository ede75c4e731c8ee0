import CivilTime
import Domain
import Journal
import Projections
import Reminders

/// Reads what reminders are planned from out of the read models.
struct PlanInputReader: Sendable {
  let services: Services
  /// The position up to which the record is read; nil for all of it.
  var position: Int64?
  /// Seen from when.
  let now: Timestamp
  private let zone: ZoneName

  init(_ services: Services, through position: Int64? = nil, at moment: Timestamp? = nil) {
    self.services = services
    self.position = position
    now = moment ?? services.now
    zone = services.machineZone.name
  }

  private var zones: ZoneDatabase { services.zones }

  /// What is ahead, and has just been, in the courses that go on.
  func read() async throws -> PlanInput {
    let register = await services.journal.register
    var input = PlanInput()
    input.calmUntil = try await calm(of: register)
    let questionnaires = try await services.journal.profile().settings
      .questionnaires
    for entry in position == nil ? register.live : register.all {
      guard let views = try await views(entry.course), !views.overview.status.hasEnded else {
        continue
      }
      let course = CoursePlanInput(
        views, entry.course, questionnaires, at: now, zone, zones)
      course.add(to: &input)
    }
    if let course = input.diary?.course, let plan = try await hardTimesPlan(course) {
      input.plan = plan
    }
    return input
  }

  private func views(_ course: CourseID) async throws -> CourseViews? {
    try await services.readModels.views(course, through: position)?.state
  }

  private func hardTimesPlan(_ course: CourseID) async throws -> PlanInput.HardTimesPlan? {
    let plan = try await services.journal.plan(through: position)
    guard plan.current != nil, let reviewedAt = plan.reviewedAt ?? plan.writtenAt else {
      return nil
    }
    return PlanInput.HardTimesPlan(course: course, reviewedAt: reviewedAt)
  }

  /// Until when only sessions are brought to mind. The quiet time is the person's: it goes on when
  /// the course in which it began has ended since.
  private func calm(of register: CourseRegister) async throws -> Timestamp? {
    var until: Timestamp?
    for entry in register.all
    where position != nil || entry.endedAt.map({ now - $0 < .days(3) }) ?? true {
      guard let calm = try await views(entry.course)?.safety.calmUntil(zones) else { continue }
      until = max(until ?? calm, calm)
    }
    return until
  }
}

extension Services {
  /// What reminders are planned from, as things stand or stood; while the record is locked, as they
  /// stood when it was.
  func planInput(
    through position: Int64? = nil, at moment: Timestamp? = nil
  ) async throws -> PlanInput {
    // Without a word of what they are about.
    if isLocked, position == nil { return await keptPlanInput() ?? PlanInput() }
    return try await PlanInputReader(self, through: position, at: moment).read()
  }

  /// The plan of reminders, as things stand or stood.
  func reminderPlan(
    through position: Int64? = nil, at moment: Timestamp? = nil
  ) async throws -> ReminderPlan {
    let ledger = try await journal.ledger(through: position)
    return ReminderPlan(
      try await planInput(through: position, at: moment), ledger, now: moment ?? now,
      zone: machineZone.name, zones: zones, cutOff: ledger.onTheWay)
  }
}
