import Domain
import Projections
import TestSupport
import Testing

/// What is to be tried, until when, and how it went.
@Suite struct HomeworkListTests {
  private let story = begun.and(contracted(16), scheduled(1, "2026-11-10T15:00"))

  private func due(_ story: Story, _ number: Int = 1, at now: String = "2026-11-02T09:00")
    -> Timestamp?
  {
    story.views.homework.rows[h(number)].flatMap {
      story.views.homework.dueInstant(of: $0, story.schedule, at: instant(now), zones)
    }
  }

  @Test func `a day lasts until midnight, a session's until it begins`() {
    let all = story.and(
      assigned(1, due: .day(day("2026-11-06"), .newYork)),
      assigned(2, due: .time(agreed("2026-11-06T12:00"))), assigned(3, due: .session(s(1))),
      assigned(4))
    #expect(due(all, 1) == instant("2026-11-07T00:00", .newYork))
    #expect(due(all, 2) == instant("2026-11-06T12:00"))
    #expect(due(all, 3) == instant("2026-11-10T15:00"))
    #expect(due(all, 4) == nil)
    let later = all.and(moved(1, from: "2026-11-10T15:00", to: "2026-11-12T15:00"))
    #expect(due(later, 3) == instant("2026-11-12T15:00"))
  }

  @Test func `what is due first comes first, and what has no time last`() {
    let all = story.and(
      assigned(1), assigned(2, due: .session(s(1))),
      assigned(3, due: .day(day("2026-11-06"), .london)), assigned(4))
    #expect(
      all.views.homework.dueInOrder(all.schedule, at: instant("2026-11-02T09:00"), zones).map(\.id)
        == [h(3), h(2), h(1), h(4)])
  }

  @Test func `what was tried is open no more and waits to be talked about`() {
    let after = story.and(assigned(1), assigned(2)).and(
      tried(1, .partly), at: "2026-11-04T20:00")
    #expect(after.views.homework.open.map(\.id) == [h(2)])
    #expect(after.views.homework.attempted.map(\.id) == [h(1)])
    let row = after.views.homework.rows[h(1)]
    #expect(row?.lastOutcome == .partly)
    #expect(row?.lastAttemptAt == instant("2026-11-04T20:00"))
    #expect(row?.attempts == 1)
    let reviewed = after.and(.homework(.reviewed(HomeworkReviewed(homework: h(1)))))
    #expect(reviewed.views.homework.attempted.isEmpty)
  }

  @Test func `what is told late of an earlier time is not the last that happened`() {
    let story = story.and(assigned(1, due: .day(day("2026-11-04"), .london), every: 7)).and(
      tried(1, .tried), at: "2026-11-11T20:00"
    ).and(tried(1, .notThisTime), at: "2026-11-11T21:00", happened: "2026-11-04T20:00")
    let row = story.views.homework.rows[h(1)]
    #expect(row?.lastOutcome == .tried)
    #expect(row?.attempts == 2)
    #expect(due(story, at: "2026-11-11T22:00") == instant("2026-11-19T00:00"))
  }

  @Test func `what was moved is open again, from then on`() {
    let after = story.and(assigned(1), tried(1)).and(
      .homework(
        .rescheduled(
          HomeworkRescheduled(homework: h(1), due: .day(day("2026-11-20"), .london)))),
      at: "2026-11-05T09:00")
    #expect(after.views.homework.open.map(\.id) == [h(1)])
    #expect(after.views.homework.rows[h(1)]?.openSince == instant("2026-11-05T09:00"))
    let gone = after.and(.homework(.withdrawn(HomeworkWithdrawn(homework: h(1)))))
    #expect(gone.views.homework.open.isEmpty)
  }

  @Test func `what comes again stays open, for its next time`() {
    let weekly = story.and(assigned(1, due: .day(day("2026-11-04"), .london), every: 7))
    #expect(due(weekly, at: "2026-11-02T09:00") == instant("2026-11-05T00:00"))
    #expect(due(weekly, at: "2026-11-04T23:59") == instant("2026-11-05T00:00"))
    #expect(due(weekly, at: "2026-11-05T00:00") == instant("2026-11-12T00:00"))
    let once = weekly.and(tried(1), at: "2026-11-04T20:00")
    #expect(once.views.homework.open.map(\.id) == [h(1)])
    #expect(due(once, at: "2026-11-04T20:01") == instant("2026-11-12T00:00"))
    #expect(due(once, at: "2026-12-20T09:00") == instant("2026-12-24T00:00"))
  }

  @Test func `what comes again at a time keeps it over a change of clocks`() {
    let daily = story.and(assigned(1, due: .time(agreed("2027-03-26T09:00")), every: 1))
    #expect(due(daily, at: "2027-03-28T08:00") == instant("2027-03-28T09:00"))
  }
}
