import Domain
import Reminders
import TestSupport
import Testing

/// Where a day has more than the person wants, the weightiest stay.
@Suite struct WeightTests {
  private let limited = ReminderPreferenceSet(dailyLimit: 1)

  /// The mood at noon, homework at six and a session's an hour before eight, on one day.
  private func planned(_ more: ReminderPreferenceSet...) throws -> [String] {
    var ledger = ReminderLedger()
    for set in [ReminderPreferenceSet(kind: .mood, enabled: true, timeOfDay: clock("12:00"))] + more
    {
      try ledger.take(.setPreference(set), at: .testStart)
    }
    var input = PlanInput(
      sessions: [session("2026-11-05T20:00")], homework: [homework(until: "2026-11-08T00:00")])
    input.diary = PlanInput.Diary(
      course: course, moodDays: [], rhythmDays: [], isCoursePaused: false)
    return ReminderPlan(
      input, ledger, now: instant("2026-11-04T09:00"), zone: .london, zones: FixedZones.standard
    ).reminders.filter { $0.dueAt > instant("2026-11-05T00:00") && $0.kind != .afterSession }
      .map { "\($0.kind) \($0.disposition)" }
  }

  @Test func `without need nothing is kept back`() throws {
    #expect(
      try planned() == [
        "mood send(attempt: 1)", "homework send(attempt: 1)", "session send(attempt: 1)",
      ])
  }

  @Test func `a session comes beyond the limit, and takes a place of it`() throws {
    // The session's is one and there may be one: homework and the mood stay away.
    #expect(
      try planned(limited) == [
        "mood suppress(Domain.SuppressionReason.dailyLimit)",
        "homework suppress(Domain.SuppressionReason.dailyLimit)", "session send(attempt: 1)",
      ])
  }

  @Test func `homework weighs more than the mood`() throws {
    #expect(
      try planned(ReminderPreferenceSet(dailyLimit: 2)) == [
        "mood suppress(Domain.SuppressionReason.dailyLimit)", "homework send(attempt: 1)",
        "session send(attempt: 1)",
      ])
  }
}
