import Domain
import Reminders
import TestSupport
import Testing

/// What prepares for a session comes on its eve as one message.
@Suite struct EvePlanTests {
  private let all: Set<ReminderKind> = [.session, .brief, .measure, .homework]

  private func plan(
    _ sessions: [PlanInput.Session], _ homework: [PlanInput.Homework] = [],
    _ ledger: ReminderLedger = ReminderLedger(), calm: String? = nil
  ) -> ReminderPlan {
    var sessions = sessions
    for index in sessions.indices { sessions[index].measures = ["PHQ-9"] }
    return ReminderPlan(
      PlanInput(sessions: sessions, homework: homework, calmUntil: calm.map { instant($0) }),
      ledger,
      now: .testStart, zone: .london, zones: FixedZones.standard)
  }

  /// For the evening of the 9th.
  private let task = homework(until: "2026-11-17T00:00")

  @Test func `brief, questionnaire and homework come with the reminder of the day before`() {
    #expect(
      plan([session("2026-11-10T15:00")], [task]).lines(of: all) == [
        "2026-11-09 15:00 send 1", "2026-11-09 15:00 together", "2026-11-09 15:00 together",
        "2026-11-09 15:00 together", "2026-11-10 14:00 send 1",
      ])
  }

  @Test func `without one the brief leads in the evening`() throws {
    let short = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .session, leads: [.minutes(60)])))
    let plan = plan([session("2026-11-10T15:00")], [task], short)
    #expect(plan.reminders.filter(\.isMessage).map(\.kind) == [.brief, .session])
    #expect(plan.parts(of: plan.reminders.filter(\.isMessage)[0].id).count == 2)
  }

  @Test func `what is of no use by then keeps its own moment`() throws {
    let morning = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .homework, timeOfDay: clock("09:00"))))
    let until = homework(until: "2026-11-09T12:00", assignedAt: instant("2026-11-09T06:00"))
    #expect(
      plan([session("2026-11-10T15:00")], [until], morning).lines(of: [.homework])
        == ["2026-11-09 09:00 send 1"])
  }

  @Test func `what would come in a time of calm keeps its own moment`() {
    #expect(
      plan([session("2026-11-10T15:00")], [task], calm: "2026-11-09T17:00").lines(of: [.homework])
        == ["2026-11-09 18:00 together"])
  }

  @Test func `nothing rides on a message that comes in quiet hours by right`() throws {
    let chosen = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .session, leads: [.minutes(60)])))
    let night = plan([session("2026-11-10T00:30")], [], chosen)
    #expect(
      night.lines(of: [.session, .brief]) == [
        "2026-11-09 18:00 send 1", "2026-11-09 23:30 send 1",
      ])
  }
}
