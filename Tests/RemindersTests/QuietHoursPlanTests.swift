import Domain
import Reminders
import TestSupport
import Testing

/// What becomes of a reminder whose moment lies in the quiet hours.
@Suite struct QuietHoursPlanTests {
  private let early = session("2026-11-10T07:30")

  private func input(_ body: (inout PlanInput) -> Void) -> PlanInput {
    var input = PlanInput()
    input.diary = PlanInput.Diary(
      course: course, moodDays: [], rhythmDays: [], isCoursePaused: false)
    body(&input)
    return input
  }

  private func plan(
    _ input: PlanInput, _ ledger: ReminderLedger = ReminderLedger(), at now: String
  ) -> ReminderPlan {
    ReminderPlan(
      input, ledger, now: instant(now), zone: .london, zones: FixedZones.standard)
  }

  private func moods(at time: String) throws -> ReminderLedger {
    try ledger(
      .setPreference(
        ReminderPreferenceSet(kind: .mood, enabled: true, timeOfDay: clock(time))))
  }

  @Test func `a session's comes when they begin, and anything else when they end`() {
    let late = PlanInput.CancelledSession(
      course: course, id: SessionID(number: 4), start: agreed("2026-11-20T15:00"),
      cancelledAt: instant("2026-11-09T06:00"), isCoursePaused: false)
    let plan = plan(
      input {
        $0.sessions = [early]
        $0.cancelledSessions = [late]
      }, at: "2026-11-09T09:00")
    #expect(
      plan.lines(of: [.session, .reschedule]) == [
        "2026-11-09 07:30 send 1", "2026-11-09 21:00 send 1", "2026-11-10 08:00 send 1",
      ])
  }

  @Test(arguments: ["2026-11-09T21:00", "2026-11-09T21:00:59"])
  func `at the moment at which they begin it is sent, also by a busy machine`(now: String) async {
    let world = World(PlanInput(sessions: [early]), at: instant("2026-11-09T09:00"))
    await world.start()
    world.clock.set(to: instant(now))
    await world.wake()
    #expect(world.seen.sent.map(\.at).last == instant(now))
    #expect(plan(PlanInput(sessions: [early]), at: now).due.contains { $0.isMessage })
  }

  @Test func `one for the moment at which they begin comes, also by a busy machine`() {
    let night = PlanInput(sessions: [session("2026-11-10T22:00")])
    #expect(
      plan(night, at: "2026-11-10T21:00:02").lines(of: [.session])
        .contains("2026-11-10 21:00 send 1"))
  }

  @Test func `a minute after they began it is too late`() {
    #expect(
      plan(PlanInput(sessions: [early]), at: "2026-11-09T21:01").lines(of: [.session]).last
        == "2026-11-10 06:30 lapse quietHours")
  }

  @Test func `an hour or less that was chosen comes in them`() throws {
    let chosen = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .session, leads: [.minutes(61), .minutes(60)])))
    #expect(
      plan(PlanInput(sessions: [early]), chosen, at: "2026-11-09T09:00").lines(of: [.session])
        == ["2026-11-09 21:00 send 1", "2026-11-10 06:30 send 1"])
  }

  @Test func `at their beginning and at their end things come`() throws {
    for (time, comes) in [("21:00", "21:00"), ("21:01", "21:00"), ("08:00", "08:00")] {
      #expect(
        plan(input { _ in }, try moods(at: time), at: "2026-11-05T07:00").lines(of: [.mood])[1]
          == "2026-11-05 \(comes) send 1")
    }
  }

  @Test func `a question about a day does not come on the day before`() throws {
    #expect(
      plan(input { _ in }, try moods(at: "06:00"), at: "2026-11-05T05:00").lines(of: [.mood])[1]
        == "2026-11-05 08:00 send 1")
  }

  @Test(arguments: [
    // Clocks go on from one to two in the night, and back from two to one.
    ("2027-03-28T03:00", "2027-03-27T18:00", "2027-03-27 21:00 send 1"),
    ("2027-10-31T03:00", "2027-10-30T18:00", "2027-10-30 21:00 send 1"),
  ])
  func `a night in which clocks are set begins at nine all the same`(
    start: String, now: String, line: String
  ) {
    let lines = plan(PlanInput(sessions: [session(start)]), at: now).lines(of: [.session])
    #expect(lines.last == line)
  }

  @Test func `hours that begin in the hour that is skipped begin in that night`() throws {
    let set = try ledger(
      .setPreference(ReminderPreferenceSet(quietHours: QuietHours("01:30-08:00"))))
    #expect(
      plan(PlanInput(sessions: [session("2027-03-28T04:00")]), set, at: "2027-03-27T18:00")
        .lines(of: [.session]).last == "2027-03-28 00:59 send 1")
  }

  @Test func `hours that end in the hour that comes twice end in that night`() throws {
    let set = try ledger(
      .setPreference(ReminderPreferenceSet(quietHours: QuietHours("21:00-01:30"))))
    // Ten minutes into the second one.
    let cancelled = PlanInput.CancelledSession(
      course: course, id: SessionID(number: 4), start: agreed("2027-11-20T15:00"),
      cancelledAt: instant("2027-10-30T02:10"), isCoursePaused: false)
    let plan = plan(input { $0.cancelledSessions = [cancelled] }, set, at: "2027-10-30T18:00")
    #expect(plan.reminders.first?.dueAt == instant("2027-10-31T02:00") - .minutes(30))
  }

  @Test(arguments: ["21:00", "21:00-", "25:00-08:00", "21:00-08:00-09:00", "nine-eight", ""])
  func `what names no two clocks is no quiet hours`(text: String) {
    #expect(QuietHours(text) == nil)
  }

  @Test func `quiet hours are two clocks, and the same twice is none`() throws {
    let usual = try #require(QuietHours("21:00-08:00"))
    #expect(usual == .usual && usual.description == "21:00-08:00")
    #expect(!usual.contains(clock("21:00")) && !usual.contains(clock("08:00")))
    #expect(usual.contains(clock("21:00:01")) && usual.contains(clock("07:59:59")))
    #expect(usual.contains(clock("00:00")) && !usual.contains(clock("12:00")))
    let noon = try #require(QuietHours("12:00-13:00"))
    #expect(noon.contains(clock("12:30")) && !noon.contains(clock("13:30")))
    #expect(try !#require(QuietHours("08:00-08:00")).areAny)
  }
}
