import Domain
import Reminders
import TestSupport
import Testing

/// When homework is brought to mind: once, in the middle, at the chosen hour.
@Suite struct HomeworkPlanTests {
  /// Agreed on Monday the 2nd at nine, for Saturday the 7th.
  private let saturday = homework(until: "2026-11-08T00:00")

  private let none = QuietHours(from: .midnight, to: .midnight)

  @Test func `there is one reminder, on the day in the middle, at six in the evening`() {
    #expect(plan(homework: [saturday]).lines == ["2026-11-05 18:00 send 1"])
  }

  @Test func `the hour is the person's to choose`() throws {
    let ledger = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .homework, timeOfDay: clock("08:15"))))
    #expect(plan(homework: [saturday], ledger).lines == ["2026-11-05 08:15 send 1"])
  }

  @Test func `for today it comes this evening, if that is still ahead`() {
    #expect(
      plan(homework: [homework(until: "2026-11-03T00:00")]).lines == ["2026-11-02 18:00 send 1"])
    let evening = homework(until: "2026-11-03T00:00", assignedAt: instant("2026-11-02T19:00"))
    #expect(plan(homework: [evening], at: instant("2026-11-02T19:00")).lines == [])
  }

  @Test func `the hour may fall on the day after the middle`() throws {
    let ledger = try ledger(
      .setPreference(ReminderPreferenceSet(quietHours: none)),
      .setPreference(ReminderPreferenceSet(kind: .homework, timeOfDay: clock("00:30"))))
    let short = homework(until: "2026-11-03T01:00", assignedAt: instant("2026-11-02T19:00"))
    #expect(
      plan(homework: [short], ledger, at: instant("2026-11-02T19:00")).lines
        == ["2026-11-03 00:30 send 1"])
  }

  @Test func `an hour that clocks skip comes when they have gone on`() throws {
    let ledger = try ledger(
      .setPreference(ReminderPreferenceSet(quietHours: none)),
      .setPreference(ReminderPreferenceSet(kind: .homework, timeOfDay: clock("01:30"))))
    let spring = homework(
      until: "2027-04-01T00:00", assignedAt: instant("2027-03-24T09:00"))
    #expect(
      plan(homework: [spring], ledger, at: instant("2027-03-24T09:00")).lines
        == ["2027-03-28 02:30 send 1"])
  }

  @Test func `late it is sent as long as the time has not passed, and then lapses`() {
    #expect(
      plan(homework: [saturday], at: instant("2026-11-07T20:00")).due.map(\.disposition)
        == [.send(attempt: 1)])
    #expect(
      plan(homework: [saturday], at: instant("2026-11-08T00:00")).lines
        == ["2026-11-05 18:00 lapse notRunning"])
  }

  @Test func `what was tried is not brought to mind, and the record says why`() {
    let tried = homework(until: "2026-11-08T00:00", wasTried: true)
    #expect(plan(homework: [tried]).lines == ["2026-11-05 18:00 suppress alreadyDone"])
  }

  @Test func `what comes again is looked at anew at the next midnight`() throws {
    let daily = homework(until: "2026-11-03T00:00", isRepeating: true)
    let sent = try ledger(
      .recordDue(
        ReminderDue(
          key: plan(homework: [daily]).reminders[0].key, dueAt: instant("2026-11-02T18:00"),
          subjectAt: instant("2026-11-03T00:00"), attempt: 1)))
    let evening = plan(homework: [daily], sent, at: instant("2026-11-02T18:01"))
    #expect(evening.reminders.isEmpty)
    #expect(evening.nextMoment == instant("2026-11-03T00:00"))
    #expect(plan(homework: [saturday]).nextMoment == instant("2026-11-05T18:00"))
  }

  @Test func `homework of long ago is not brought up again`() {
    #expect(plan(homework: [saturday], at: instant("2026-12-08T00:01")).lines == [])
  }

  @Test func `it rests with the course, and can be switched off`() throws {
    let resting = homework(until: "2026-11-08T00:00", isPaused: true)
    #expect(plan(homework: [resting]).lines == ["2026-11-05 18:00 suppress coursePaused"])
    let ledger = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .homework, enabled: false)))
    #expect(
      plan(homework: [saturday], ledger).lines == ["2026-11-05 18:00 suppress switchedOff"])
  }

  @Test func `homework that moved is brought to mind again, by its new time`() throws {
    let first = plan(homework: [saturday]).reminders[0]
    let ledger = try ledger(first.due, first.delivered)
    let moved = homework(until: "2026-11-15T00:00", assignedAt: instant("2026-11-06T09:00"))
    #expect(
      plan(homework: [moved], ledger, at: instant("2026-11-06T09:00")).lines
        == ["2026-11-10 18:00 send 1"])
  }

  @Test func `what was delivered long before its time is not forgotten and sent again`() throws {
    // Agreed for a year ahead: the middle is half a year before.
    let far = homework(until: "2027-11-02T09:00")
    let first = plan(homework: [far]).reminders[0]
    var ledger = ReminderLedger()
    try ledger.take(first.due, at: first.dueAt)
    try ledger.take(first.delivered, at: first.dueAt)
    // Much later something else settles, which is when the ledger clears up.
    let later = first.dueAt + .days(100)
    let other = plan(sessions: [session("2026-11-10T15:00")]).reminders[0]
    try ledger.take(
      .recordLapsed(ReminderLapsed(key: other.key, dueAt: later, reason: .notRunning)),
      at: later)
    #expect(plan(homework: [far], ledger, at: later).lines == [])
  }
}
