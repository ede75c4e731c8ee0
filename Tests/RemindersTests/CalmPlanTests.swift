import Domain
import Reminders
import TestSupport
import Testing

/// After the safety card only sessions are brought to mind for a while.
@Suite struct CalmPlanTests {
  private func lines(calmUntil calm: String?, at now: String = "2026-11-02T09:00") -> [String] {
    ReminderPlan(
      PlanInput(
        sessions: [session("2026-11-05T20:00")], homework: [homework(until: "2026-11-08T00:00")],
        calmUntil: calm.map { instant($0) }), ReminderLedger(), now: instant(now),
      zone: .london, zones: FixedZones.standard
    ).lines
  }

  @Test func `homework is kept back in it, and sessions are not`() {
    #expect(
      lines(calmUntil: "2026-11-05T21:00") == [
        "2026-11-04 20:00 send 1", "2026-11-05 18:00 suppress quietPeriod",
        "2026-11-05 19:00 send 1",
      ])
  }

  @Test func `once it is over everything comes again`() {
    #expect(
      lines(calmUntil: "2026-11-05T18:00") == [
        "2026-11-04 20:00 send 1", "2026-11-05 18:00 send 1", "2026-11-05 19:00 send 1",
      ])
  }
}
