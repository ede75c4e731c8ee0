import Domain
import TestSupport
import Testing

private let l1 = LifeEventID(number: 1)
private let w1 = DutyID(number: 1)

private func recorded(_ number: Int = 1, on date: String = "2024-03", person: PersonID? = nil)
  -> CourseEvent
{
  .timeline(
    .recorded(
      TimelineEventRecorded(
        event: LifeEventID(number: number), text: "a", on: partial(date), kind: .move,
        person: person)))
}

private func record(
  _ text: String = "a", on date: String = "2024-03", person: String? = nil, focus: FocusID? = nil
) -> CourseCommand {
  .timeline(
    .record(
      text: text, on: partial(date), kind: .move, person: person, focus: focus, sensitive: false))
}

private func partial(_ text: String) -> PartialDate {
  PartialDate(text) ?? PartialDate(day("1900-01-01"))
}

@Suite struct TimelineTests {
  @Test func `what happened is kept with as much of a date as is known`() {
    for date in ["2019", "2024-03", "2026-11", "2026-11-02"] {
      given(begun).when(record(on: date)).then(recorded(on: date))
    }
    given(begun, recorded()).when(record(person: "Sam")).then(
      named(1, "Sam"), recorded(2, person: p1))
  }

  @Test func `what is still to come is not on it, nor what has no words`() {
    for date in ["2026-11-03", "2026-12", "2027"] {
      given(begun).when(record(on: date)).refused(with: .timeline(.inFuture))
    }
    given(begun).when(record(" ")).refused(with: .text(.empty))
    given(begun).when(record(focus: FocusID(number: 1)))
      .refused(with: .focus(.unknown(FocusID(number: 1))))
  }

  @Test func `it is changed and taken off while it is there`() {
    let there = given(begun, recorded())
    let changed = TimelineEventChanged(event: l1, sensitive: true)
    there.when(.timeline(.change(changed, person: nil))).then(.timeline(.changed(changed)))
    there.when(.timeline(.change(TimelineEventChanged(event: l1), person: nil)))
      .refused(with: .timeline(.nothingChanges(l1)))
    let gone = there.given(.timeline(.removed(TimelineEventRemoved(event: l1))))
    gone.when(.timeline(.change(changed, person: nil))).refused(with: .timeline(.unknown(l1)))
    gone.when(.timeline(.remove(l1))).refused(with: .timeline(.unknown(l1)))
    gone.when(record()).then(recorded(2))
  }
}

@Suite struct DutyTests {
  private let eased = CourseEvent.recovery(.easedOff(DutyEasedOff(duty: w1, text: "a")))

  private func easeOff(_ text: String, until: String? = nil) -> CourseCommand {
    .recovery(.easeOff(text: text, until: until.map { day($0) }))
  }

  @Test func `something can wait, and is taken up again once`() {
    given(begun).when(easeOff("a")).then(eased)
    let back = CourseEvent.recovery(.takenUpAgain(DutyTakenUpAgain(duty: w1)))
    given(begun, eased).when(.recovery(.takeUpAgain(w1, note: nil))).then(back)
    given(begun, eased, back).when(.recovery(.takeUpAgain(w1, note: nil)))
      .refused(with: .recovery(.takenUpAlready(w1)))
    given(begun).when(.recovery(.takeUpAgain(w1, note: nil)))
      .refused(with: .recovery(.unknown(w1)))
  }

  @Test func `nothing waits without words or until yesterday`() {
    given(begun).when(easeOff("")).refused(with: .text(.empty))
    given(begun).when(easeOff("a", until: "2026-11-01"))
      .refused(with: .recovery(.untilInPast))
    given(begun).when(easeOff("a", until: "2026-11-02")).then(
      .recovery(.easedOff(DutyEasedOff(duty: w1, text: "a", until: day("2026-11-02")))))
    given(begun, .contract(.completed(CourseCompleted()))).when(easeOff("a"))
      .refused(with: .ended)
  }

  @Test func `the list is looked through with a word or without`() {
    given(begun).when(.recovery(.review(note: nil)))
      .then(.recovery(.reviewed(DutiesReviewed())))
    given(begun).when(.recovery(.review(note: " "))).refused(with: .text(.empty))
  }
}
