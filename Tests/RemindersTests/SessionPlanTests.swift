import Domain
import Reminders
import TestSupport
import Testing

/// When sessions are brought to mind.
@Suite struct SessionPlanTests {
  private let tuesday = session("2026-11-10T15:00")

  @Test func `a session is brought to mind a day and an hour before`() {
    #expect(
      plan(sessions: [tuesday]).lines == ["2026-11-09 15:00 send 1", "2026-11-10 14:00 send 1"])
  }

  @Test func `the times before are the person's to choose`() throws {
    let ledger = try ledger(
      .setPreference(
        ReminderPreferenceSet(kind: .session, leads: [.minutes(30), .days(2), .hours(3)])))
    #expect(
      plan(sessions: [tuesday], ledger).lines == [
        "2026-11-08 15:00 send 1", "2026-11-10 12:00 send 1", "2026-11-10 14:30 send 1",
      ])
  }

  @Test func `nothing is planned for a moment before the course was agreed on`() {
    let late = instant("2026-11-09T20:00")
    let old = session("2026-11-03T15:00", number: 2, agreedAt: late, contractedAt: late)
    let next = session("2026-11-10T15:00", agreedAt: late, contractedAt: late)
    #expect(plan(sessions: [old, next], at: late).lines == ["2026-11-10 14:00 send 1"])
  }

  @Test func `the timer is for the first of all`() {
    let both = plan(sessions: [session("2026-11-17T15:00", number: 2), tuesday])
    #expect(both.nextMoment == instant("2026-11-09T15:00"))
    #expect(both.due.isEmpty)
    #expect(plan().nextMoment == nil)
    #expect(
      plan(sessions: [tuesday], at: instant("2026-11-09T15:00")).due
        .filter(\.isMessage).map(\.dueAt)
        == [instant("2026-11-09T15:00")])
  }

  @Test func `times before are spans, also over a change of clocks`() {
    // Clocks go forward in the night before.
    #expect(
      plan(sessions: [session("2027-03-28T15:00")]).lines
        == ["2027-03-27 14:00 send 1", "2027-03-28 14:00 send 1"])
    // And back.
    #expect(
      plan(sessions: [session("2027-10-31T15:00")]).lines
        == ["2027-10-30 16:00 send 1", "2027-10-31 14:00 send 1"])
  }

  @Test func `a time that clocks skip comes later, and one that they show twice is the first`()
    throws
  {
    // Chosen, so that quiet hours do not move them.
    let chosen = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .session, leads: [.minutes(60)])))
    let gap = plan(sessions: [session("2027-03-28T01:30")], chosen)
    #expect(gap.reminders.last?.subjectAt == instant("2027-03-28T02:30"))
    let overlap = plan(sessions: [session("2027-10-31T01:30")], chosen)
    #expect(overlap.reminders.last?.dueAt == instant("2027-10-31T00:30"))
    #expect(overlap.reminders.last?.subjectAt == instant("2027-10-31T00:30") + .hours(1))
  }

  @Test func `a session in another zone is brought to mind by its own clock`() {
    #expect(
      plan(sessions: [session("2026-11-10T15:00", .newYork)]).lines
        == ["2026-11-09 20:00 send 1", "2026-11-10 19:00 send 1"])
  }

  @Test func `while a course rests its reminders are suppressed, each at its moment`() {
    let resting = session("2026-11-10T15:00", isPaused: true)
    let ahead = plan(sessions: [resting])
    #expect(
      ahead.lines
        == ["2026-11-09 15:00 suppress coursePaused", "2026-11-10 14:00 suppress coursePaused"])
    #expect(ahead.due.isEmpty)
    #expect(plan(sessions: [resting], at: instant("2026-11-09T15:00")).due.count == 1)
  }

  @Test func `after the rest what was suppressed stays so, and the next one comes`() throws {
    let first = plan(sessions: [tuesday]).reminders[0]
    let ledger = try ledger(
      .recordSuppressed(
        ReminderSuppressed(key: first.key, dueAt: first.dueAt, reason: .coursePaused)))
    #expect(
      plan(sessions: [tuesday], ledger, at: instant("2026-11-09T18:00")).lines
        == ["2026-11-10 14:00 send 1"])
  }

  @Test func `reminders that are switched off are suppressed, and it is said why`() throws {
    let ledger = try ledger(
      .setPreference(ReminderPreferenceSet(kind: .session, enabled: false)))
    #expect(
      plan(sessions: [tuesday], ledger).lines
        == ["2026-11-09 15:00 suppress switchedOff", "2026-11-10 14:00 suppress switchedOff"])
  }

  @Test func `a session agreed later than its reminder would have come lets it lapse`() {
    let late = session("2026-11-10T15:00", agreedAt: instant("2026-11-10T10:00"))
    #expect(
      plan(sessions: [late], at: instant("2026-11-10T10:00")).lines
        == ["2026-11-09 15:00 lapse agreedTooLate", "2026-11-10 14:00 send 1"])
  }

  @Test func `what is late and still of use is sent at once`() {
    let late = plan(sessions: [tuesday], at: instant("2026-11-09T20:00"))
    #expect(late.lines == ["2026-11-09 15:00 send 1", "2026-11-10 14:00 send 1"])
    #expect(late.due.count(where: \.isMessage) == 1)
    #expect(late.nextMoment == instant("2026-11-09T20:00"))
  }

  @Test func `of several that are late only the last is sent`() {
    #expect(
      plan(sessions: [tuesday], at: instant("2026-11-10T14:30")).lines
        == ["2026-11-09 15:00 lapse superseded", "2026-11-10 14:00 send 1"])
  }

  @Test func `once the session has begun they lapse`() {
    #expect(
      plan(sessions: [tuesday], at: instant("2026-11-10T15:00")).lines
        == ["2026-11-09 15:00 lapse notRunning", "2026-11-10 14:00 lapse notRunning"])
  }

  @Test func `a session of long ago is not brought up again`() {
    #expect(plan(sessions: [tuesday], at: instant("2026-12-10T15:01")).lines == [])
    #expect(plan(sessions: [tuesday], at: instant("2026-12-10T14:59")).lines.count == 2)
  }

  @Test func `what is settled is planned no more, whichever way the clock steps`() throws {
    let first = plan(sessions: [tuesday]).reminders[0]
    let ledger = try ledger(first.due, first.delivered)
    for now in ["2026-11-09T15:01", "2026-11-09T14:00", "2026-11-03T09:00"] {
      #expect(
        plan(sessions: [tuesday], ledger, at: instant(now)).lines == ["2026-11-10 14:00 send 1"])
    }
  }

  @Test func `a session that moved has new reminders, and moved back the old ones`() throws {
    let moved = session("2026-11-11T15:00", agreedAt: instant("2026-11-09T16:00"))
    let first = plan(sessions: [tuesday]).reminders[0]
    let ledger = try ledger(first.due, first.delivered)
    let now = instant("2026-11-09T16:00")
    let after = plan(sessions: [moved], ledger, at: now)
    #expect(after.lines == ["2026-11-10 15:00 send 1", "2026-11-11 14:00 send 1"])
    #expect(
      Set(after.reminders.map(\.id)).isDisjoint(with: plan(sessions: [tuesday]).reminders.map(\.id))
    )
    let back = session("2026-11-10T15:00", agreedAt: now + .hours(1))
    #expect(
      plan(sessions: [back], ledger, at: now + .hours(1)).lines == ["2026-11-10 14:00 send 1"])
  }

  @Test func `a cancelled session has none`() throws {
    let first = plan(sessions: [tuesday]).reminders[0]
    #expect(plan(try ledger(first.due, first.delivered)).lines == [])
  }

  @Test func `ids follow from what is agreed, and from nothing else`() {
    let ids = plan(sessions: [tuesday]).reminders.map(\.id)
    #expect(plan(sessions: [tuesday], at: instant("2026-11-08T07:00")).reminders.map(\.id) == ids)
    #expect(ids[0] != ids[1])
    let others = [
      session("2026-11-10T15:00", number: 2), session("2026-11-10T15:00", .newYork),
      session("2026-11-10T15:01"),
    ]
    for other in others {
      #expect(Set(plan(sessions: [other]).reminders.map(\.id)).isDisjoint(with: ids))
    }
    // FNV-1a of "…1|s1|2026-11-10 15:00 Europe/London|86400000": what lies in ledgers.
    #expect(ids[0].description == "8ba4d1a886dc1139f0553930d429e2ee")
  }
}
