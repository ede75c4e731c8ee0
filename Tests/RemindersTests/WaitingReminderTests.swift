import Domain
import Reminders
import TestSupport
import Testing

/// What stands before the person: sent, and not answered, done or out of date.
@Suite struct WaitingReminderTests {
  private let tuesday = session("2026-11-10T15:00")
  private let task = homework(until: "2026-11-17T00:00")

  /// Carries out what is planned up to a moment.
  private func ledger(
    _ input: PlanInput, until end: String, from ledger: ReminderLedger = ReminderLedger()
  ) async -> ReminderLedger {
    await ReminderSimulation(
      ledger, from: .testStart, until: instant(end), zone: .london, zones: FixedZones.standard
    ) { _ in input }.ledger
  }

  private func waiting(
    _ input: PlanInput, _ ledger: ReminderLedger, at now: String
  ) -> [WaitingReminder] {
    WaitingReminder.all(
      input, ledger, now: instant(now), zone: .london, zones: FixedZones.standard)
  }

  @Test func `the later of the same session takes the place of the earlier`() async {
    let input = PlanInput(sessions: [tuesday])
    let eve = waiting(input, await ledger(input, until: "2026-11-09T15:00"), at: "2026-11-09T15:01")
    #expect(eve.map(\.entry.key.lead) == [.hours(24)])
    #expect(eve[0].parts.map(\.kind) == [.brief])
    let last = waiting(
      input, await ledger(input, until: "2026-11-10T14:00"), at: "2026-11-10T14:01")
    #expect(last.map(\.entry.key.lead) == [.minutes(60)])
  }

  @Test func `it goes when the session begins, is called off, or was answered`() async throws {
    let input = PlanInput(sessions: [tuesday])
    var ledger = await ledger(input, until: "2026-11-10T14:00")
    #expect(waiting(input, ledger, at: "2026-11-10T15:00").isEmpty)
    #expect(waiting(PlanInput(), ledger, at: "2026-11-10T14:01").isEmpty)
    for waits in waiting(input, ledger, at: "2026-11-10T14:01") {
      try ledger.take(.dismiss(waits.id), at: instant("2026-11-10T14:01"))
    }
    #expect(
      waiting(input, ledger, at: "2026-11-10T14:01").allSatisfy { $0.entry.key.lead == .hours(24) })
  }

  @Test func `a part stays when what it came with is out of date, until it is done`() async {
    let both = PlanInput(sessions: [tuesday], homework: [task])
    let ledger = await ledger(both, until: "2026-11-10T14:00")
    #expect(waiting(both, ledger, at: "2026-11-10T15:01").map(\.occurrence.kind) == [.homework])
    let done = PlanInput(
      sessions: [tuesday], homework: [homework(until: "2026-11-17T00:00", wasTried: true)])
    #expect(waiting(done, ledger, at: "2026-11-10T15:01").isEmpty)
  }

  @Test func `in a time of calm tasks are put away, and after it they stand there again`() async {
    var input = PlanInput(homework: [task])
    let ledger = await ledger(input, until: "2026-11-09T18:00")
    #expect(waiting(input, ledger, at: "2026-11-09T18:01").count == 1)
    input.calmUntil = instant("2026-11-09T20:30")
    #expect(waiting(input, ledger, at: "2026-11-09T18:01").isEmpty)
    let plan = ReminderPlan(
      input, ledger, now: instant("2026-11-09T18:01"), zone: .london, zones: FixedZones.standard)
    #expect(plan.nextMoment == instant("2026-11-09T20:30"))
    #expect(waiting(input, ledger, at: "2026-11-09T20:30").count == 1)
  }

  @Test func `other times before a session do not take away what stands there`() async throws {
    let input = PlanInput(sessions: [tuesday])
    var ledger = await ledger(input, until: "2026-11-09T15:00")
    try ledger.take(
      .setPreference(ReminderPreferenceSet(kind: .session, leads: [.minutes(30)])),
      at: instant("2026-11-09T16:00"))
    #expect(waiting(input, ledger, at: "2026-11-09T16:00").map(\.occurrence.kind) == [.session])
  }

  @Test func `what nobody took is let go once it is of no use`() throws {
    let input = PlanInput(sessions: [tuesday])
    let first = plan(sessions: [tuesday]).reminders[0]
    var sent = ReminderLedger()
    try sent.take(first.due, at: first.dueAt)
    for (input, now) in [(input, "2026-11-10T15:00"), (PlanInput(), "2026-11-09T16:00")] {
      let plan = ReminderPlan(
        input, sent, now: instant(now), zone: .london, zones: FixedZones.standard)
      #expect(plan.lines.contains("2026-11-09 15:00 lapse uncertain"))
    }
  }
}
