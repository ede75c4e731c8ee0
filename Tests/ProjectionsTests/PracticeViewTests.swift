import Domain
import Projections
import TestSupport
import Testing

/// What is begun, and what was practised.
@Suite struct PracticeViewTests {
  private func saved(_ number: Int, _ fields: String...) -> CourseEvent {
    .drafts(
      .saved(
        DraftSaved(
          draft: DraftID(number: number), form: "moment",
          answers: fields.map { DraftAnswer(field: $0, text: "secret") })))
  }

  private func practised(_ result: Int?) -> CourseEvent {
    .practice(.skillPractised(SkillPractised(skill: .iStatement, result: result)))
  }

  private func moment(_ person: PersonID? = nil) -> CourseEvent {
    .practice(.communicationAnalysed(CommunicationAnalysed(person: person, felt: "a")))
  }

  @Test func `something begun keeps its first moment, and its latest entry`() {
    let story = begun.and(saved(1, "happened"), happened: "2026-11-01T21:00")
      .and(saved(1, "happened", "felt"), at: "2026-11-02T10:00")
    let row = story.views.drafts.inOrder.first
    #expect(row?.begunAt == instant("2026-11-01T21:00"))
    #expect(row?.savedAt == instant("2026-11-02T10:00"))
    #expect(row?.entry.number == 3)
    #expect(row?.fields == ["happened", "felt"])
  }

  @Test func `what is closed is not begun any more`() {
    let closed = DraftClosed(draft: DraftID(number: 1), reason: .finished)
    let story = begun.and(saved(1, "a"), saved(2, "a"), .drafts(.closed(closed)))
    #expect(story.views.drafts.inOrder.map(\.id.number) == [2])
  }

  @Test func `a skill counts its times, with results by when they happened`() {
    let story = begun.and(practised(7)).and(practised(3), happened: "2026-10-01T09:00")
      .and(practised(nil), happened: "2026-10-02T09:00")
    let row = story.views.practice.skills[.iStatement]
    #expect(row?.count == 3)
    #expect(row?.lastAt == instant("2026-11-02T09:00"))
    #expect(row?.results.map(\.value) == [3, 7])
    #expect(story.views.practice.skills[.assertiveness] == nil)
  }

  @Test func `the latest twenty moments are at hand, in order of time`() {
    var story = begun
    for _ in 1...20 { story = story.and(moment()) }
    story = story.and(moment(PersonID(number: 1)), happened: "2026-10-01T09:00")
    #expect(story.views.practice.latestMoments.count == 20)
    #expect(story.views.practice.momentCount == 21)
    #expect(story.views.practice.latestMoments.allSatisfy { $0.person == nil })
    story = story.and(moment(PersonID(number: 1)), at: "2026-11-03T09:00")
    #expect(story.views.practice.latestMoments.count == 20)
    #expect(story.views.practice.latestMoments.last?.person?.number == 1)
  }
}
