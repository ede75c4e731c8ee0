import Domain
import FoundationEssentials
import Projections
import TestSupport
import Testing

/// Moods, the list for the session, people, the course as a whole.
@Suite struct DiaryViewTests {
  @Test func `moods stand by when they were felt, not by when they were told`() {
    var recorder = CourseRecorder()
    var moods = MoodSeries()
    let told = [("2026-11-04T09:00", 7), ("2026-11-03T22:00", 2), ("2026-11-04T08:00", 5)]
    for (time, value) in told {
      for event in recorder.record(
        felt(value), at: instant("2026-11-05T09:00"), occurredAt: instant(time))
      { moods.apply(event) }
    }
    #expect(moods.latest.map(\.value) == [2, 5, 7])
  }

  @Test func `a week without a mood is left out, and is not zero`() throws {
    let story = begun.and(felt(0), at: "2026-11-02T09:00").and(felt(5), at: "2026-11-08T20:00")
      .and(felt(4), at: "2026-11-16T09:00")
    let weeks = story.views.moods.weeksInOrder
    #expect(weeks.map(\.monday) == [day("2026-11-02"), day("2026-11-16")])
    let first = try #require(weeks.first?.week)
    #expect(first.count == 2)
    #expect((first.lowest, first.highest) == (0, 5))
    #expect(first.mean == 2.5)
  }

  @Test func `only the latest moods are kept one by one, with the beginning of their words`() {
    var story = begun
    for minute in 0..<70 {
      story = story.and(felt(minute % 11), at: "2026-11-02T10:\(minute / 2 + 10)")
    }
    #expect(story.views.moods.latest.count == MoodSeries.latestLimit)
    #expect(story.views.moods.weeksInOrder.first?.week.count == 70)
    let long = begun.and(felt(3, note: String(repeating: "a", count: 500)))
    #expect(long.views.moods.latest[0].note?.count == 200)
  }

  @Test func `the list holds what is to be brought, in its order, until it was talked about`() {
    func added(_ number: Int, _ text: String) -> CourseEvent {
      .sessions(.agendaItemAdded(AgendaItemAdded(item: AgendaItemID(number: number), text: text)))
    }
    let story = begun.and(added(1, "Saturday"), added(2, "Christmas"))
    #expect(story.views.agenda.open.map(\.text) == ["Saturday", "Christmas"])
    let after = story.and(
      .sessions(.agendaItemDiscussed(AgendaItemDiscussed(item: AgendaItemID(number: 1)))))
    #expect(after.views.agenda.open.map(\.text) == ["Christmas"])
  }

  @Test func `a person is found by name in upper or lower case`() {
    let story = begun.and(.people(.added(PersonAdded(person: PersonID(number: 1), alias: "Zoë"))))
    #expect(story.views.people.person(called: "ZOË") == PersonID(number: 1))
    #expect(story.views.people.person(called: "Zo") == nil)
  }

  @Test func `who comes back after three weeks was away, whatever Kith did meanwhile`() {
    let story = begun.and(felt(4), at: "2026-11-02T09:00").and(
      felt(5), at: "2026-11-20T09:00", by: .system)
    #expect(story.views.activity.entryCount == 2)
    #expect(!story.views.activity.wasAway(at: instant("2026-11-23T08:59")))
    #expect(story.views.activity.wasAway(at: instant("2026-11-23T09:00")))
    #expect(!CourseViews().activity.wasAway(at: .testStart))
  }

  @Test func `the course as a whole tells who, since when, and what changed`() {
    let story = begun.and(contracted(16)).and(
      .contract(
        .renegotiated(CourseContractRenegotiated(plannedSessions: 12, reason: "A move"))),
      at: "2026-11-09T09:00")
    let overview = story.views.overview
    #expect(overview.therapist == "Alex")
    #expect(overview.begunAt == instant("2026-11-02T09:00"))
    #expect(overview.contract?.plannedSessions == 12)
    #expect(overview.renegotiations.map(\.before.plannedSessions) == [16])
    #expect(overview.renegotiations.map(\.after.plannedSessions) == [12])
    #expect(overview.renegotiations.map(\.reason) == ["A move"])
    #expect(overview.renegotiations.map(\.at) == [instant("2026-11-09T09:00")])
  }

  @Test func `a course rests, goes on and ends`() {
    let resting = begun.and(.contract(.paused(CoursePaused(reason: "Travel"))))
    #expect(resting.views.overview.status == .paused)
    #expect(resting.views.overview.pauseReason == "Travel")
    let on = resting.and(.contract(.resumed(CourseResumed())))
    #expect(on.views.overview.status == .active)
    #expect(on.views.overview.pauseReason == nil)
    let ended = on.and(.contract(.completed(CourseCompleted())), at: "2027-02-01T09:00")
    #expect(ended.views.overview.status == .completed)
    #expect(ended.views.overview.endedAt == instant("2027-02-01T09:00"))
    #expect(
      on.and(.contract(.endedEarly(CourseEndedEarly()))).views.overview.status == .endedEarly)
  }

  @Test func `read models come back from their snapshots as they were`() throws {
    var seeds = SeededGenerator()
    for _ in 0..<10 {
      var generator = RandomCommands(seed: seeds.next())
      var recorder = CourseRecorder()
      var views = CourseViews()
      try recorder.decide(.contract(.begin(therapist: nil, contract: nil)))
      for _ in 0..<100 {
        do throws(CourseRefusal) {
          try recorder.decide(generator.next(), at: generator.now)
        } catch {
          // Most of what comes by chance is refused.
        }
      }
      for event in recorder.events { views.apply(event) }
      let data = try JSONEncoder().encode(views)
      #expect(
        try JSONDecoder().decode(CourseViews.self, from: data) == views,
        "seed \(generator.random.seed)")
    }
  }
}
