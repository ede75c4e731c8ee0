import Domain
import Reminders
import TestSupport
import Testing

/// When the kinds come that are about days and about what is over, and when they stop.
@Suite struct KindsPlanTests {
  private func lines(
    _ kind: ReminderKind, _ ledger: ReminderLedger = ReminderLedger(),
    at now: String = "2026-11-02T09:00", zone: ZoneName = .london, _ body: (inout PlanInput) -> Void
  ) -> [String] {
    plan(ledger, at: now, zone: zone, body).lines(of: [kind])
  }

  private func plan(
    _ ledger: ReminderLedger, at now: String, zone: ZoneName = .london,
    _ body: (inout PlanInput) -> Void
  ) -> ReminderPlan {
    var input = PlanInput()
    body(&input)
    return ReminderPlan(
      input, ledger, now: instant(now), zone: zone, zones: FixedZones.standard)
  }

  private func past(hasNote: Bool) -> PlanInput.PastSession {
    PlanInput.PastSession(
      course: course, id: SessionID(number: 1), start: agreed("2026-11-02T10:00"), minutes: 50,
      hasNote: hasNote, isCoursePaused: false)
  }

  private var cancelled: PlanInput.CancelledSession {
    PlanInput.CancelledSession(
      course: course, id: SessionID(number: 1), start: agreed("2026-11-10T15:00"),
      cancelledAt: instant("2026-11-02T10:00"), isCoursePaused: false)
  }

  @Test func `after a session it comes two hours after the end, unless there is a note`() {
    #expect(
      lines(.afterSession) { $0.pastSessions = [past(hasNote: false)] }
        == ["2026-11-02 12:50 send 1"])
    #expect(
      lines(.afterSession) { $0.pastSessions = [past(hasNote: true)] }
        == ["2026-11-02 12:50 suppress alreadyDone"])
    #expect(
      lines(.afterSession, at: "2026-11-03T10:50") { $0.pastSessions = [past(hasNote: false)] }
        == ["2026-11-02 12:50 lapse notRunning"])
  }

  @Test func `a cancelled session is brought up a day later, for a week`() {
    #expect(
      lines(.reschedule) { $0.cancelledSessions = [cancelled] }
        == ["2026-11-03 10:00 send 1"])
    #expect(
      lines(.reschedule, at: "2026-11-10T10:00") { $0.cancelledSessions = [cancelled] }
        == ["2026-11-03 10:00 lapse notRunning"])
    #expect(lines(.reschedule) { _ in } == [])
  }

  @Test func `finishing is brought up on the evening after the session`() {
    let ending = PlanInput.Ending(
      course: course, session: SessionID(number: 8), start: agreed("2026-11-02T10:00"),
      isCoursePaused: false)
    #expect(lines(.ending) { $0.endings = [ending] } == ["2026-11-03 18:00 send 1"])
    #expect(
      lines(.ending, at: "2026-11-17T18:00") { $0.endings = [ending] }
        == ["2026-11-03 18:00 lapse notRunning"])
  }

  @Test func `the plan is brought up after ninety days, once wherever one is`() throws {
    let reviewed = PlanInput.HardTimesPlan(course: course, reviewedAt: instant("2026-11-02T23:30"))
    let here = plan(ReminderLedger(), at: "2026-11-03T09:00") { $0.plan = reviewed }
    #expect(here.lines(of: [.planReview]) == ["2027-01-31 18:00 send 1"])
    let there = plan(
      ReminderLedger(), at: "2026-11-03T09:00", zone: ZoneName("Asia/Kathmandu")
    ) { $0.plan = reviewed }
    #expect(there.reminders.map(\.id) == here.reminders.map(\.id))
    // Nobody is told each two months that it once did not come.
    #expect(lines(.planReview, at: "2027-06-01T09:00") { $0.plan = reviewed } == [])
  }

  @Test func `a hard day comes to mind the evening before, for those who asked for it since`()
    throws
  {
    let day = PlanInput.HardDay(
      course: course, subject: .lifeEvent(LifeEventID(number: 3)), date: day("2026-11-05"),
      isCoursePaused: false)
    #expect(lines(.sensitiveDate) { $0.hardDays = [day] } == [])
    let asked = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .sensitiveDate, enabled: true)))
    #expect(lines(.sensitiveDate, asked) { $0.hardDays = [day] } == ["2026-11-04 18:00 send 1"])
    var late = ReminderLedger()
    try late.take(
      .setPreference(ReminderPreferenceSet(kind: .sensitiveDate, enabled: true)),
      at: instant("2026-11-04T19:00"))
    #expect(lines(.sensitiveDate, late, at: "2026-11-04T19:00") { $0.hardDays = [day] } == [])
  }

  @Test func `mood and rhythm come once a day when asked for, and not when written down`() throws {
    let asked = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .mood, enabled: true)),
      .setPreference(ReminderPreferenceSet(kind: .rhythm, enabled: true)))
    let diary = PlanInput.Diary(
      course: course, moodDays: [day("2026-11-02")], rhythmDays: [], isCoursePaused: false)
    #expect(
      lines(.mood, asked) { $0.diary = diary }
        == ["2026-11-02 20:00 suppress alreadyDone", "2026-11-03 20:00 send 1"])
    #expect(
      lines(.rhythm, asked) { $0.diary = diary }
        == ["2026-11-02 20:00 send 1", "2026-11-03 20:00 together"])
    #expect(lines(.mood) { $0.diary = diary } == [])
  }

  @Test func `after two weeks without an entry only sessions come`() {
    let plan = plan(ReminderLedger(), at: "2026-11-16T09:00") { input in
      input.lastEntryAt = .testStart
      input.sessions = [session("2026-11-18T15:00")]
      input.cancelledSessions = [
        PlanInput.CancelledSession(
          course: course, id: SessionID(number: 2), start: agreed("2026-11-30T15:00"),
          cancelledAt: instant("2026-11-16T08:00"), isCoursePaused: false)
      ]
    }
    #expect(plan.lines(of: [.session]).allSatisfy { $0.hasSuffix("send 1") })
    #expect(plan.lines(of: [.reschedule, .brief]).allSatisfy { $0.hasSuffix("suppress away") })
  }

  @Test func `when a session begins it is looked at what comes after it`() {
    var ledger = ReminderLedger()
    let planned = plan(ledger, at: "2026-11-10T14:30") {
      $0.sessions = [session("2026-11-10T15:00")]
    }
    for reminder in planned.reminders {
      for command in planned.commands(for: reminder) {
        _ = try? ledger.take(command, at: instant("2026-11-10T14:30"))
      }
      _ = try? ledger.take(.dismiss(reminder.id), at: instant("2026-11-10T14:31"))
    }
    let after = plan(ledger, at: "2026-11-10T14:32") { $0.sessions = [session("2026-11-10T15:00")] }
    #expect(after.reminders.isEmpty)
    #expect(after.nextMoment == instant("2026-11-10T15:00"))
  }
}
