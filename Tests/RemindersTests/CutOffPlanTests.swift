import Domain
import Reminders
import TestSupport
import Testing

/// What becomes of a reminder that was due when the process ended.
@Suite struct CutOffPlanTests {
  @Test func `a session's is sent again, under the same id, as the second attempt`() throws {
    let tuesday = session("2026-11-10T15:00")
    let first = plan(sessions: [tuesday]).reminders[0]
    let ledger = try ledger(first.due)
    let again = plan(
      sessions: [tuesday], ledger, at: instant("2026-11-09T15:05"), cutOff: [first.id])
    #expect(again.lines == ["2026-11-09 15:05 send 2", "2026-11-10 14:00 send 1"])
    #expect(again.reminders[0].id == first.id)
  }

  @Test func `a session that has begun meanwhile lets it lapse as uncertain`() throws {
    let tuesday = session("2026-11-10T15:00")
    let first = plan(sessions: [tuesday]).reminders.filter { $0.kind == .session }[1]
    let again = plan(
      sessions: [tuesday], try ledger(first.due), at: instant("2026-11-10T15:00"),
      cutOff: [first.id])
    #expect(again.lines.contains("2026-11-10 14:00 lapse uncertain"))
  }

  @Test func `homework may have been seen, and lapses as uncertain`() throws {
    let saturday = homework(until: "2026-11-08T00:00")
    let first = plan(homework: [saturday]).reminders[0]
    let again = plan(
      homework: [saturday], try ledger(first.due), at: instant("2026-11-05T18:01"),
      cutOff: [first.id])
    #expect(again.lines == ["2026-11-05 18:00 lapse uncertain"])
  }

  @Test func `while the daemon runs on, what waits for a channel is not sent again`() throws {
    let tuesday = session("2026-11-10T15:00")
    let first = plan(sessions: [tuesday]).reminders[0]
    #expect(
      plan(sessions: [tuesday], try ledger(first.due), at: instant("2026-11-09T15:05")).lines
        == ["2026-11-10 14:00 send 1"])
  }
}
