import Domain
import Projections
import TestSupport
import Testing

/// Things that do not fit together are told, and nothing is changed.
@Suite struct ConflictTests {
  private let story = begun.and(
    contracted(16), scheduled(1, "2026-11-10T15:00"), scheduled(2, "2026-11-17T15:00"))

  private func conflicts(_ story: Story, at now: String = "2026-11-02T09:00") -> [Conflict] {
    Conflict.all(in: story.views, at: instant(now), zones)
  }

  @Test func `a course in order has none`() {
    let fine = story.and(
      assigned(1), assigned(2, due: .session(s(2))),
      assigned(3, due: .day(day("2026-11-17"), .london)))
    #expect(conflicts(fine) == [])
  }

  @Test func `two planned sessions at the same time`() {
    let both = story.and(scheduled(3, "2026-11-17T15:30"))
    #expect(conflicts(both) == [.overlap(s(2), s(3))])
    #expect(
      conflicts(both)[0].sentence
        == "Sessions s2 and s3 are at the same time. To move one: kith session move s3")
    #expect(conflicts(both.and(cancelled(3))) == [])
    #expect(conflicts(both, at: "2026-11-18T09:00") == [])
    // One after the other is no overlap.
    #expect(conflicts(story.and(scheduled(3, "2026-11-17T15:50"))) == [])
  }

  @Test func `homework for after the last planned session`() {
    let late = story.and(assigned(1, due: .day(day("2026-11-18"), .london)))
    #expect(conflicts(late) == [.homeworkAfterLast(h(1), last: s(2))])
    #expect(
      conflicts(late)[0].sentence
        == "h1 is for after the last session. To change that: kith homework move h1")
    #expect(conflicts(late.and(tried(1))) == [])
    #expect(conflicts(late.and(scheduled(3, "2026-11-24T15:00"))) == [])
  }

  @Test func `homework for a session that is not ahead any more`() {
    let gone = story.and(assigned(1, due: .session(s(2))), cancelled(2))
    #expect(conflicts(gone) == [.homeworkForPast(h(1), s(2))])
    #expect(conflicts(gone)[0].sentence.hasPrefix("h1 was for session s2, which is not ahead."))
  }

  @Test func `a course that rests while sessions are planned`() {
    let resting = story.and(.contract(.paused(CoursePaused())))
    #expect(conflicts(resting) == [.pausedWithSessions(count: 2)])
    #expect(
      conflicts(resting)[0].sentence
        == "The course is paused, and 2 sessions are planned. No reminders come.")
    #expect(
      conflicts(resting.and(cancelled(1)))[0].sentence
        == "The course is paused, and a session is planned. No reminders come.")
    #expect(conflicts(resting.and(.contract(.resumed(CourseResumed())))) == [])
  }
}
