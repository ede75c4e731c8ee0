import Domain
import Projections
import TestSupport
import Testing

/// Where a course stands: "7 of 16, 6 attended".
@Suite struct SessionNumberTests {
  @Test func `the number counts those attended, and one`() {
    #expect(
      begun.and(contracted(16, before: 6)).schedule.progress(at: .testStart, zones)
        == "7 of 16, 6 attended")
    let story = begun.and(
      contracted(16, before: 4), scheduled(1, "2026-11-03T15:00"), attended(1),
      scheduled(2, "2026-11-10T15:00"), attended(2), scheduled(3, "2026-11-17T15:00"))
    #expect(story.schedule.progress(at: .testStart, zones) == "7 of 16, 6 attended")
    #expect(story.schedule.numbers(zones) == [s(1): 5, s(2): 6, s(3): 7])
  }

  @Test func `cancelled and missed sessions have no number and take none`() {
    let story = begun.and(
      contracted(16), scheduled(1, "2026-11-03T15:00"), cancelled(1),
      scheduled(2, "2026-11-10T15:00"), missed(2), scheduled(3, "2026-11-17T15:00"), attended(3),
      scheduled(4, "2026-11-24T15:00"))
    #expect(story.schedule.progress(at: .testStart, zones) == "2 of 16, 1 attended")
    #expect(story.schedule.numbers(zones) == [s(3): 1, s(4): 2])
  }

  @Test func `a missed session that counts as one of those agreed keeps its number`() {
    let story = begun.and(
      contracted(16, countsMissed: true), scheduled(1, "2026-11-03T15:00"), missed(1),
      scheduled(2, "2026-11-10T15:00"), cancelled(2), scheduled(3, "2026-11-17T15:00"))
    #expect(story.schedule.numbers(zones) == [s(1): 1, s(3): 2])
    #expect(story.schedule.progress(at: .testStart, zones) == "2 of 16, 0 attended")
  }

  @Test func `the one after a session that does not count gets its number`() {
    let story = begun.and(
      contracted(16), scheduled(1, "2026-11-03T15:00"), cancelled(1),
      scheduled(2, "2026-11-10T15:00"), scheduled(3, "2026-11-17T15:00"))
    #expect(story.schedule.successor(inNumberOf: s(2), zones)?.id == s(3))
    #expect(story.schedule.successor(inNumberOf: s(1), zones) == nil)
    #expect(story.schedule.successor(inNumberOf: s(3), zones) == nil)
  }

  @Test func `numbers follow the time of sessions, whatever their ids`() {
    let story = begun.and(
      contracted(16), scheduled(1, "2026-11-24T15:00"), scheduled(2, "2026-11-10T15:00"),
      scheduled(3, "2026-11-17T15:00"), moved(2, from: "2026-11-10T15:00", to: "2026-12-01T15:00"))
    #expect(story.schedule.numbers(zones) == [s(3): 1, s(1): 2, s(2): 3])
  }

  @Test func `a session is called the same whichever is told of first`() {
    let three = begun.and(
      contracted(16), scheduled(1, "2026-11-03T15:00"), attended(1),
      scheduled(2, "2026-11-10T15:00"), scheduled(3, "2026-11-17T15:00"),
      scheduled(4, "2026-11-24T15:00"))
    let names = [s(1): 1, s(2): 2, s(3): 3, s(4): 4]
    let now = instant("2026-11-17T17:00")
    #expect(three.schedule.numbers(zones) == names)
    let skipped = three.and(attended(3))
    #expect(skipped.schedule.numbers(zones) == names)
    // The next session is the fourth, wherever it is named.
    #expect(skipped.schedule.progress(at: now, zones) == "4 of 16, 2 attended")
    #expect(
      skipped.schedule.progress(at: instant("2026-11-25T09:00"), zones) == "4 of 16, 2 attended")
    #expect(skipped.and(attended(2)).schedule.numbers(zones) == names)
    // One that did not take place takes no number.
    let missing = skipped.and(missed(2))
    #expect(missing.schedule.numbers(zones) == [s(1): 1, s(3): 2, s(4): 3])
    #expect(missing.schedule.progress(at: now, zones) == "3 of 16, 2 attended")
  }

  @Test func `as much is said as is known`() {
    #expect(begun.schedule.progress(at: .testStart, zones) == "No sessions yet")
    let unplanned = begun.and(scheduled(1, "2026-11-03T15:00"), attended(1))
    #expect(unplanned.schedule.progress(at: .testStart, zones) == "1 attended")
    #expect(
      begun.and(contracted(1)).schedule.progress(at: .testStart, zones) == "1 of 1, 0 attended")
    #expect(
      begun.and(contracted(1), scheduled(1, "2026-11-03T15:00"), attended(1)).schedule.progress(
        at: .testStart, zones) == "1 of 1 attended")
  }

  @Test func `what was renegotiated is what counts`() {
    let story = begun.and(
      contracted(16, before: 6),
      .contract(.renegotiated(CourseContractRenegotiated(plannedSessions: 12))))
    #expect(story.schedule.progress(at: .testStart, zones) == "7 of 12, 6 attended")
  }

  @Test(arguments: [
    (0, Phase.initial), (3, .initial), (4, .middle), (11, .middle), (12, .ending), (15, .ending),
  ])
  func `the phase that usually comes with the next session is suggested`(
    attended: Int, phase: Phase
  ) {
    #expect(begun.and(contracted(16, before: attended)).schedule.suggestedPhase == phase)
  }

  @Test func `a phase is never imposed, and a course ends when people say so`() {
    let last = begun.and(contracted(16, before: 16))
    #expect(last.views.overview.status == .active)
    // Two who agreed on another number are not told where they should be.
    let own = begun.and(
      contracted(16, before: 6),
      .contract(.renegotiated(CourseContractRenegotiated(plannedSessions: 20))))
    #expect(own.schedule.suggestedPhase == nil)
    #expect(begun.schedule.suggestedPhase == nil)
    #expect(begun.and(contracted(16, template: "")).schedule.suggestedPhase == nil)
  }

  @Test func `what can still be planned is what was agreed less what is used`() {
    let story = begun.and(
      contracted(5, before: 1), scheduled(1, "2026-11-03T15:00"), attended(1),
      scheduled(2, "2026-11-10T15:00"), missed(2), scheduled(3, "2026-11-17T15:00"))
    #expect(story.schedule.sessionsLeftToPlan == 2)
    let charged = begun.and(
      contracted(5, before: 1, countsMissed: true), scheduled(2, "2026-11-10T15:00"), missed(2))
    #expect(charged.schedule.sessionsLeftToPlan == 3)
  }
}
