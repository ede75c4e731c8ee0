import Domain
import Projections
import TestSupport
import Testing

/// What is worked on, the timeline and what can wait as read models.
@Suite struct FocusViewTests {
  private let f1 = FocusID(number: 1)
  private let f2 = FocusID(number: 2)

  private func selected(
    _ id: FocusID, _ area: ProblemArea, rank: Int = 1, _ details: FocusDetails = FocusDetails()
  ) -> CourseEvent {
    .focus(.selected(ProblemAreaSelected(focus: id, area: area, rank: rank, details: details)))
  }

  private func stage(_ stage: DisputeStage) -> CourseEvent {
    .focus(.stageAssessed(DisputeStageAssessed(focus: f1, stage: stage)))
  }

  private func agreed(_ text: String) -> CourseEvent {
    .focus(.formulationAgreed(FormulationAgreed(text: text)))
  }

  private func lifeEvent(_ number: Int, _ date: String, sensitive: Bool = false) -> CourseEvent {
    .timeline(
      .recorded(
        TimelineEventRecorded(
          event: LifeEventID(number: number), text: "a",
          on: PartialDate(date) ?? PartialDate(day("1900-01-01")), sensitive: sensitive)))
  }

  @Test func `where a disagreement stands is what was so last`() {
    let story = begun.and(selected(f1, .roleDispute))
      .and(stage(.renegotiation), at: "2026-11-10T09:00")
      .and(stage(.impasse), at: "2026-11-11T09:00", happened: "2026-11-04T09:00")
    #expect(story.views.focus.live.map(\.stage) == [.renegotiation])
    #expect(story.views.focus.rows[f1]?.stages.map(\.stage) == [.impasse, .renegotiation])
  }

  @Test func `another area keeps only what is about it too`() {
    var details = FocusDetails(person: PersonID(number: 1))
    details.iExpect = "a"
    let story = begun.and(selected(f1, .roleDispute, details)).and(stage(.impasse))
      .and(.focus(.changed(ProblemAreaChanged(focus: f1, area: .grief))))
    let row = story.views.focus.rows[f1]
    #expect(row?.area == .grief)
    #expect(row?.details == FocusDetails(person: PersonID(number: 1)))
    #expect(row?.stage == nil)
  }

  @Test func `the second becomes the first, and the closed one goes`() {
    let two = begun.and(selected(f1, .grief)).and(selected(f2, .isolation, rank: 2))
    let swapped = two.and(.focus(.changed(ProblemAreaChanged(focus: f2, rank: 1))))
    #expect(swapped.views.focus.live.map(\.id) == [f2, f1])
    let closed = swapped.and(.focus(.closed(ProblemAreaClosed(focus: f2, outcome: "b"))))
    #expect(closed.views.focus.live.map(\.id) == [f1])
    #expect(closed.views.focus.closed.map(\.outcome) == ["b"])
  }

  @Test func `each formulation is one version more`() {
    let story = begun.and(agreed("a")).and(agreed("b"))
    #expect(story.views.focus.formulation?.version == 2)
    #expect(story.views.focus.formulation?.text == "b")
  }

  @Test func `the timeline is in the order of what happened`() {
    let story = begun.and(lifeEvent(1, "2024-03")).and(lifeEvent(2, "2019"))
      .and(lifeEvent(3, "2024-03-05"))
    #expect(story.views.timeline.inOrder.map(\.id.number) == [2, 1, 3])
    let gone = story.and(
      .timeline(.removed(TimelineEventRemoved(event: LifeEventID(number: 1)))))
    #expect(gone.views.timeline.inOrder.map(\.id.number) == [2, 3])
  }

  @Test func `a year alone has no place on a chart`() {
    let story = begun.and(lifeEvent(1, "2026")).and(lifeEvent(2, "2026-10"))
      .and(lifeEvent(3, "2026-09-30"))
    let marks = story.views.timeline.marks(from: day("2026-10-01"), to: day("2026-11-30"))
    #expect(marks.map(\.event.number) == [2])
  }

  @Test func `hard days are those told of, of the timeline and of a grief`() {
    var grief = FocusDetails(date: PartialDate("2020-12-24"))
    grief.anniversaries = [DayOfYear(day("2026-03-01"))]
    let story = begun.and(lifeEvent(1, "2019-12-01", sensitive: true))
      .and(lifeEvent(2, "2019-12-02")).and(selected(f1, .grief, grief))
    let days = story.views.timeline.sensitiveDates(from: day("2026-11-02"), to: day("2026-12-31"))
    #expect(days.map(\.date) == [day("2026-12-01"), day("2026-12-24")])
  }

  @Test func `the list is to be looked at half-way, until it was`() {
    let eased = CourseEvent.recovery(
      .easedOff(DutyEasedOff(duty: DutyID(number: 1), text: "a")))
    let before = begun.and(contracted(16, before: 7)).and(eased)
    #expect(!before.views.recovery.isReviewDue(before.schedule, zones))
    let half = begun.and(contracted(16, before: 8)).and(eased)
    #expect(half.views.recovery.isReviewDue(half.schedule, zones))
    let reviewed = half.and(.recovery(.reviewed(DutiesReviewed())))
    #expect(!reviewed.views.recovery.isReviewDue(reviewed.schedule, zones))
    // What was looked at before half of them is looked at again.
    let early = begun.and(contracted(4)).and(
      eased, .recovery(.reviewed(DutiesReviewed())), at: "2026-11-02T10:00"
    ).and(
      scheduled(1, "2026-11-03T15:00"), attended(1), scheduled(2, "2026-11-10T15:00"))
    #expect(!early.views.recovery.isReviewDue(early.schedule, zones))
    let due = early.and(attended(2), at: "2026-11-10T16:00")
    #expect(due.views.recovery.isReviewDue(due.schedule, zones))
    let again = due.and(.recovery(.reviewed(DutiesReviewed())), at: "2026-11-10T16:05")
    #expect(!again.views.recovery.isReviewDue(again.schedule, zones))
    let taken = half.and(
      .recovery(.takenUpAgain(DutyTakenUpAgain(duty: DutyID(number: 1)))))
    #expect(taken.views.recovery.waiting.isEmpty)
    #expect(!taken.views.recovery.isReviewDue(taken.schedule, zones))
  }
}
