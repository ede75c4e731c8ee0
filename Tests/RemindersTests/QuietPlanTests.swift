import Domain
import Reminders
import TestSupport
import Testing

@Suite struct QuietPlanTests {
  private func quiet(until: String) throws -> ReminderLedger {
    try ledger(
      .setPreference(ReminderPreferenceSet(kind: nil, quietUntil: instant(until))))
  }

  @Test func `while it is quiet only sessions are reminded of`() throws {
    let ledger = try quiet(until: "2026-11-07T00:00")
    let plan = plan(
      sessions: [session("2026-11-06T15:00")],
      homework: [
        homework(until: "2026-11-06T00:00"), homework(until: "2026-11-20T00:00", number: 2),
      ],
      ledger)
    #expect(plan.lines.filter { $0.contains("send") && $0.contains("15:00") }.count == 1)
    #expect(plan.lines.contains { $0.hasSuffix("suppress quietPeriod") })
    #expect(plan.reminders.last?.disposition == .send(attempt: 1))
  }

  @Test func `quiet ends at its moment, or when it is called off`() throws {
    var ledger = try quiet(until: "2026-11-07T00:00")
    #expect(ledger.preferences.isQuiet(.homework, at: instant("2026-11-06T23:59")))
    #expect(!ledger.preferences.isQuiet(.homework, at: instant("2026-11-07T00:00")))
    #expect(!ledger.preferences.isQuiet(.session, at: instant("2026-11-06T23:59")))
    try ledger.take(
      .setPreference(ReminderPreferenceSet(kind: nil, quietUntil: .testStart)), at: .testStart)
    #expect(!ledger.preferences.isQuiet(.homework, at: instant("2026-11-06T23:59")))
  }

  @Test func `quiet lasts a year at most`() {
    #expect(throws: ReminderRefusal.quietTooLong) {
      _ = try ledger(
        .setPreference(
          ReminderPreferenceSet(kind: nil, quietUntil: .testStart + .days(367))))
    }
  }
}
