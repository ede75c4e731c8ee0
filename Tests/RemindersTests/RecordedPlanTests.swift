import Domain
import Reminders
import TestSupport
import Testing

/// What is recorded when a reminder's moment has come.
@Suite struct RecordedPlanTests {
  private let tuesday = session("2026-11-10T15:00")

  @Test func `a message is recorded as due together with all that comes with it`() {
    let plan = plan(sessions: [tuesday])
    let eve = plan.reminders.filter(\.isMessage)[0]
    let brief = plan.reminders.filter { $0.kind == .brief }[0]
    #expect(
      plan.commands(for: eve) == [
        .recordDue(
          ReminderDue(
            key: eve.key, dueAt: instant("2026-11-09T15:00"),
            subjectAt: instant("2026-11-10T15:00"),
            attempt: 1)),
        .recordMerged(
          ReminderMerged(key: brief.key, dueAt: instant("2026-11-09T15:00"), into: eve.id)),
      ])
    #expect(plan.commands(for: brief) == [])
  }

  @Test func `one that does not come is recorded with the reason`() {
    let tried = homework(until: "2026-11-08T00:00", wasTried: true)
    let kept = plan(homework: [tried])
    #expect(
      kept.commands(for: kept.reminders[0]) == [
        .recordSuppressed(
          ReminderSuppressed(
            key: kept.reminders[0].key, dueAt: instant("2026-11-05T18:00"), reason: .alreadyDone))
      ])
    let over = plan(
      homework: [homework(until: "2026-11-08T00:00")], at: instant("2026-11-09T00:00"))
    #expect(
      over.commands(for: over.reminders[0]) == [
        .recordLapsed(
          ReminderLapsed(
            key: over.reminders[0].key, dueAt: instant("2026-11-05T18:00"), reason: .notRunning))
      ])
  }

  @Test func `what is settled is recorded once, and answered by nobody`() throws {
    let plan = plan(sessions: [tuesday])
    let brief = plan.reminders.filter { $0.kind == .brief }[0]
    let merged = ReminderCommand.recordMerged(
      ReminderMerged(key: brief.key, dueAt: brief.dueAt, into: plan.reminders[0].id))
    var ledger = try ledger(merged)
    #expect(try ledger.take(merged, at: .testStart) == [])
    #expect(
      try ledger.take(
        .recordSuppressed(
          ReminderSuppressed(key: brief.key, dueAt: brief.dueAt, reason: .away)), at: .testStart)
        == [])
    #expect(try ledger.take(brief.due, at: .testStart) == [])
    let full = ledger
    for answer in [
      ReminderCommand.dismiss(brief.id), .snooze(brief.id, until: .testStart + .hours(1)),
    ] {
      #expect(throws: ReminderRefusal.notSent) {
        var ledger = full
        try ledger.take(answer, at: .testStart)
      }
    }
  }

  @Test(arguments: [0, -1, 20_161])
  func `later is a moment to come within two weeks`(minutes: Int) throws {
    let first = plan(sessions: [tuesday]).reminders[0]
    let sent = try ledger(first.due)
    #expect(throws: ReminderRefusal.snoozeOutOfRange) {
      var ledger = sent
      try ledger.take(.snooze(first.id, until: .testStart + .minutes(minutes)), at: .testStart)
    }
  }
}
