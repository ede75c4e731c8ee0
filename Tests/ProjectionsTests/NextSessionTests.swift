import Domain
import Projections
import TestSupport
import Testing

/// Which session comes next, and which waits to be told of.
@Suite struct NextSessionTests {
  private let story = begun.and(
    contracted(16), scheduled(1, "2026-11-10T15:00"), scheduled(2, "2026-11-17T15:00"))

  private func next(_ story: Story, at now: String) -> SessionID? {
    story.schedule.next(after: instant(now), zones)?.id
  }

  @Test func `the next session is the first that is planned and not over`() {
    #expect(next(story, at: "2026-11-02T09:00") == s(1))
    #expect(next(story, at: "2026-11-10T15:49") == s(1))
    #expect(next(story, at: "2026-11-10T15:50") == s(2))
    #expect(next(story, at: "2026-11-18T09:00") == nil)
    #expect(next(story.and(cancelled(1)), at: "2026-11-02T09:00") == s(2))
  }

  @Test func `sessions in several zones are ordered by when they are`() {
    let abroad = story.and(scheduled(3, "2026-11-10T09:00", .newYork))
    #expect(abroad.schedule.inOrder(zones).map(\.id) == [s(3), s(1), s(2)])
    #expect(next(abroad, at: "2026-11-10T14:30") == s(3))
  }

  @Test func `a session waits to be told of from its beginning`() {
    func waiting(_ story: Story, _ now: String) -> SessionID? {
      story.schedule.toWrapUp(at: instant(now), zones)?.id
    }
    #expect(waiting(story, "2026-11-10T14:59") == nil)
    #expect(waiting(story, "2026-11-10T15:00") == s(1))
    #expect(waiting(story, "2026-11-18T09:00") == s(2))
    #expect(waiting(story.and(attended(1)), "2026-11-11T09:00") == nil)
  }

  @Test func `a session that moved keeps where it was, and when that was agreed`() {
    let after = story.and(
      moved(1, from: "2026-11-10T15:00", to: "2026-11-11T09:00"), at: "2026-11-05T12:00")
    let row = after.schedule.rows[s(1)]
    #expect(row?.start == agreed("2026-11-11T09:00"))
    #expect(row?.movedFrom == [agreed("2026-11-10T15:00")])
    #expect(row?.agreedAt == instant("2026-11-05T12:00"))
  }

  @Test func `the session after the last keeps its wall-clock time over a change of clocks`() {
    let spring = begun.and(contracted(16), scheduled(1, "2027-03-25T15:00"))
    #expect(spring.schedule.followingTime(zones) == agreed("2027-04-01T15:00"))
    #expect(begun.schedule.followingTime(zones) == nil)
  }

  @Test func `what became of a session is told with who and why`() {
    let row = story.and(cancelled(2)).schedule.rows[s(2)]
    #expect(row?.status == .cancelled)
    #expect(row?.by == .therapist)
    #expect(row?.reason == "Ill")
    let late = story.and(
      .sessions(.attended(SessionAttended(session: s(1), minutes: 40, lateMinutes: 10))),
      .sessions(.noteWritten(SessionNoteWritten(session: s(1), text: "Went well"))))
    #expect(late.schedule.rows[s(1)]?.minutes == 40)
    #expect(late.schedule.rows[s(1)]?.hasNote ?? false)
    #expect(late.schedule.lastAttended(zones)?.id == s(1))
    #expect(late.schedule.lastPlanned(zones)?.id == s(2))
  }
}
