import Domain
import Reminders
import TestSupport
import Testing

/// What a reminder says: that there is something, and when.
@Suite struct ReminderTextTests {
  private func text(_ number: Int, at now: String, _ zone: ZoneName = .london) -> String {
    let tuesday = session("2026-12-01T15:00", zone)
    let reminders = plan(sessions: [tuesday]).reminders.filter { $0.kind == .session }
    return ReminderText(now: instant(now, zone), zones: FixedZones.standard)
      .discreet(reminders[number].key)
  }

  @Test func `an hour before, the time is enough`() {
    #expect(text(1, at: "2026-12-01T14:00") == "You have something at 15:00.")
  }

  @Test func `a day before, tomorrow is said`() {
    #expect(text(0, at: "2026-11-30T15:00") == "You have something tomorrow at 15:00.")
  }

  @Test func `further ahead the day is said`() {
    #expect(
      text(0, at: "2026-11-29T15:00") == "You have something on Tuesday 1 December at 15:00.")
  }

  @Test func `what comes late says what is true when it comes`() {
    #expect(text(0, at: "2026-12-01T00:05") == "You have something at 15:00.")
  }

  @Test func `today is what the clock of the place shows`() {
    #expect(text(0, at: "2026-11-30T23:30", .newYork) == "You have something tomorrow at 15:00.")
    #expect(text(0, at: "2026-12-01T00:30", .newYork) == "You have something at 15:00.")
  }

  @Test func `homework is a note, for when there is a moment`() {
    let reminder = plan(homework: [homework(until: "2026-11-08T00:00")]).reminders[0]
    #expect(
      ReminderText(now: reminder.dueAt, zones: FixedZones.standard).discreet(reminder.key)
        == "A note for you, when you have a moment.")
  }

  @Test func `the status tells times alone`() {
    func status(_ next: PlannedReminder?, _ now: String) -> String {
      ReminderText(now: instant(now), zones: FixedZones.standard)
        .status(next: next, zone: .london)
    }
    let next = plan(sessions: [session("2026-11-10T15:00")]).reminders[0]
    #expect(status(nil, "2026-11-02T09:00") == "Nothing planned.")
    #expect(status(next, "2026-11-09T09:00") == "Next reminder today 15:00.")
    #expect(status(next, "2026-11-02T09:00") == "Next reminder Monday 9 November 15:00.")
  }
}
