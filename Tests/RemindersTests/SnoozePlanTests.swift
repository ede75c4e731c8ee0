import Domain
import Reminders
import TestSupport
import Testing

/// What was asked to come again.
@Suite struct SnoozePlanTests {
  private let tuesday = session("2026-11-10T15:00")
  private let saturday = homework(until: "2026-11-08T00:00")

  /// The first reminder of these, sent at its moment and asked for again.
  private func snoozed(
    _ sessions: [PlanInput.Session] = [], _ homework: [PlanInput.Homework] = [], until: String
  ) throws -> ReminderLedger {
    let first = plan(sessions: sessions, homework: homework).reminders.filter(\.isMessage)[0]
    var ledger = ReminderLedger()
    try ledger.take(first.due, at: first.dueAt)
    try ledger.take(first.delivered, at: first.dueAt)
    try ledger.take(.snooze(first.id, until: instant(until)), at: first.dueAt + .minutes(1))
    return ledger
  }

  @Test(arguments: [
    ("2026-11-05T18:16", "2026-11-05 18:16 send 2"),
    ("2026-11-05T19:01", "2026-11-05 19:01 send 2"),
    ("2026-11-06T18:01", "2026-11-06 18:01 send 2"),
    // Into the quiet hours, and past its use.
    ("2026-11-05T23:00", "2026-11-06 08:00 send 2"),
    ("2026-11-09T18:00", "2026-11-08 00:00 lapse putOff"),
  ])
  func `homework comes again then, but not in quiet hours nor past its use`(
    until: String, line: String
  ) throws {
    let ledger = try snoozed([], [saturday], until: until)
    #expect(
      plan(homework: [saturday], ledger, at: instant("2026-11-05T18:02")).lines == [line])
  }

  @Test func `a session's comes again in quiet hours too`() throws {
    let ledger = try snoozed([tuesday], until: "2026-11-09T23:00")
    #expect(
      plan(sessions: [tuesday], ledger, at: instant("2026-11-09T16:00")).lines
        == ["2026-11-09 23:00 send 2", "2026-11-10 14:00 send 1"])
  }

  @Test func `other times before a session do not take away what was asked for again`() throws {
    var ledger = try snoozed([tuesday], until: "2026-11-09T18:00")
    try ledger.take(
      .setPreference(ReminderPreferenceSet(kind: .session, leads: [.minutes(30)])),
      at: instant("2026-11-09T16:00"))
    #expect(
      plan(sessions: [tuesday], ledger, at: instant("2026-11-09T16:00")).lines
        == ["2026-11-09 18:00 send 2", "2026-11-10 14:30 send 1"])
  }

  @Test func `what was done meanwhile does not come again`() throws {
    let tried = homework(until: "2026-11-08T00:00", wasTried: true)
    let ledger = try snoozed([], [saturday], until: "2026-11-06T18:00")
    #expect(
      plan(homework: [tried], ledger, at: instant("2026-11-05T18:02")).lines
        == ["2026-11-06 18:00 suppress alreadyDone"])
  }

  @Test func `what is gone meanwhile is let go`() throws {
    let ledger = try snoozed([tuesday], until: "2026-11-09T18:00")
    #expect(
      plan(ledger, at: instant("2026-11-09T16:00")).lines
        == ["2026-11-09 18:00 suppress settled"])
  }

  @Test func `it comes three times more, and the moment of one that waits can be another`() throws {
    let first = plan(homework: [saturday]).reminders[0]
    var ledger = ReminderLedger()
    try ledger.take(first.due, at: first.dueAt)
    for count in 1...3 {
      let moment = first.dueAt + .minutes(10 * count)
      try ledger.take(.snooze(first.id, until: moment), at: first.dueAt)
      try ledger.take(.snooze(first.id, until: moment + .minutes(1)), at: first.dueAt)
      try ledger.take(
        .recordDue(
          ReminderDue(
            key: first.key, dueAt: moment, subjectAt: first.subjectAt, attempt: count + 1,
            shift: .snoozed)), at: moment)
    }
    let full = ledger
    #expect(throws: ReminderRefusal.snoozedOften) {
      var ledger = full
      try ledger.take(.snooze(first.id, until: first.dueAt + .hours(2)), at: first.dueAt)
    }
    try ledger.take(.dismiss(first.id), at: first.dueAt + .hours(1))
    #expect(ledger.entries[first.id]?.state == .dismissed)
    #expect(try ledger.take(.dismiss(first.id), at: first.dueAt + .hours(1)) == [])
    #expect(plan(homework: [saturday], ledger, at: first.dueAt + .hours(2)).lines == [])
  }

  @Test func `what was let go while it was on its way again is not handed out`() async throws {
    let ledger = try snoozed([], [saturday], until: "2026-11-05T19:00")
    let world = World(PlanInput(homework: [saturday]), at: instant("2026-11-05T19:00"))
    world.change { $0.ledger = ledger }
    world.change { $0.answersFirst = .dismiss(plan(homework: [saturday]).reminders[0].id) }
    await world.start()
    #expect(world.seen.sent.isEmpty)
  }
}
