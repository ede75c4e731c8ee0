import Domain
import TestSupport
import Testing

@Suite struct HomeworkTests {
  private let today = day("2026-11-02")

  @Test func `homework gets the next number, and whom it is with is added once`() {
    given(begun).when(assign(person: " Sam ")).then(named(1, "Sam"), assigned(person: p1))
    given(begun, named(1, "Sam")).when(assign(person: "sam")).then(assigned(person: p1))
    given(begun, assigned()).when(assign()).then(assigned(2))
  }

  @Test func `homework has words, and so has whom it is with`() {
    let command = CourseCommand.homework(
      .assign(kind: .reachOut, text: " ", person: nil, due: nil, repeats: nil))
    given(begun).when(command).refused(with: .text(.empty))
    given(begun).when(assign(person: " ")).refused(with: .text(.empty))
    given(begun).when(assign(person: String(repeating: "a", count: 61)))
      .refused(with: .text(.nameTooLong(characters: 61)))
  }

  @Test func `homework is for today or a day to come, as its zone has it`() {
    #expect(given(begun).when(assign(due: .day(today, .london))).refusal == nil)
    given(begun).when(assign(due: .day(day("2026-11-01"), .london)))
      .refused(with: .homework(.dueInPast))
    // It is the small hours of Tuesday in London, and Monday evening in New York.
    let night = instant("2026-11-03T01:00")
    given(begun).when(assign(due: .day(today, .london)), at: night)
      .refused(with: .homework(.dueInPast))
    #expect(given(begun).when(assign(due: .day(today, .newYork)), at: night).refusal == nil)
  }

  @Test func `homework is for a time to come, not for this moment`() {
    given(begun).when(assign(due: .time(agreed("2026-11-02T09:00"))))
      .refused(with: .homework(.dueInPast))
    #expect(given(begun).when(assign(due: .time(agreed("2026-11-02T09:00:01")))).refusal == nil)
  }

  @Test func `homework written down late counts from when it was agreed`() {
    let due = HomeworkDue.day(day("2026-10-30"), .london)
    #expect(
      given(begun).when(assign(due: due), occurredAt: instant("2026-10-29T10:00")).refusal == nil)
  }

  @Test func `homework is for a session that is ahead`() {
    let course = given(begun, scheduled(1, "2026-11-10T15:00"))
    let due = HomeworkDue.session(session(1))
    course.when(assign(due: due)).then(assigned(due: due))
    let refusal = CourseRefusal.homework(.sessionNotAhead(session(1)))
    course.given(cancelled(1)).when(assign(due: due)).refused(with: refusal)
    course.given(attended(1)).when(assign(due: due)).refused(with: refusal)
    course.when(assign(due: due), at: instant("2026-11-10T15:00")).refused(with: refusal)
    #expect(course.when(assign(due: due), at: instant("2026-11-10T14:59")).refusal == nil)
    course.when(assign(due: .session(session(2)))).refused(
      with: .sessions(.unknown(session(2))))
  }

  @Test(arguments: [1, 28]) func `homework comes again after 1 to 28 days`(days: Int) {
    #expect(
      given(begun).when(assign(due: .day(today, .london), repeats: days)).refusal == nil)
    #expect(
      given(begun).when(assign(due: .time(agreed("2026-11-03T08:00")), repeats: days)).refusal
        == nil)
  }

  @Test(arguments: [0, 29, -1, Int.min, Int.max])
  func `homework does not come again after other spans`(days: Int) {
    given(begun).when(assign(due: .day(today, .london), repeats: days))
      .refused(with: .homework(.repeatOutOfRange(days)))
  }

  @Test func `what comes again has a first day, now and after it is moved`() {
    let course = given(begun, scheduled(1, "2026-11-10T15:00"))
    let refusal = CourseRefusal.homework(.repeatWithoutDay)
    course.when(assign(repeats: 7)).refused(with: refusal)
    course.when(assign(due: .session(session(1)), repeats: 7)).refused(with: refusal)
    course.given(assigned(due: .day(today, .london), repeats: .everyDays(7)))
      .when(.homework(.reschedule(h1, due: .session(session(1))))).refused(with: refusal)
  }

  @Test func `trying is recorded any number of times, whatever came of it`() {
    var course = given(begun, assigned())
    for outcome in HomeworkOutcome.allCases {
      let result = course.when(.homework(.attempt(h1, outcome, confidence: nil, note: "So")))
      result.then(
        .homework(.attempted(HomeworkAttempted(homework: h1, outcome: outcome, note: "So"))))
      course = result.scenario
    }
    #expect(course.state.homework.homework[h1]?.status == .attempted)
  }

  @Test func `confidence is 0 to 10`() {
    func attempt(_ confidence: Int) -> CourseRefusal? {
      given(begun, assigned())
        .when(.homework(.attempt(h1, .tried, confidence: confidence, note: nil))).refusal
    }
    #expect(attempt(0) == nil)
    #expect(attempt(10) == nil)
    #expect(attempt(-1) == .homework(.confidenceOutOfRange(-1)))
    #expect(attempt(11) == .homework(.confidenceOutOfRange(11)))
  }

  @Test func `homework may be tried again after it was talked about, and stays talked about`() {
    let reviewed = CourseEvent.homework(.reviewed(HomeworkReviewed(homework: h1)))
    let result = given(begun, assigned(), reviewed)
      .when(.homework(.attempt(h1, .tried, confidence: nil, note: nil)))
    #expect(result.refusal == nil)
    #expect(result.after.homework.homework[h1]?.status == .reviewed)
  }

  @Test func `what is closed is not reviewed, moved or withdrawn again`() {
    let closings: [(HomeworkEvent, HomeworkStatus)] = [
      (.reviewed(HomeworkReviewed(homework: h1)), .reviewed),
      (.withdrawn(HomeworkWithdrawn(homework: h1)), .withdrawn),
    ]
    for (closing, status) in closings {
      let course = given(begun, assigned(), .homework(closing))
      let refusal = CourseRefusal.homework(.closed(h1, status))
      course.when(.homework(.review(h1, session: nil, note: nil))).refused(with: refusal)
      course.when(.homework(.reschedule(h1, due: .day(today, .london)))).refused(with: refusal)
      course.when(.homework(.withdraw(h1, reason: nil))).refused(with: refusal)
    }
    given(begun, assigned(), .homework(.withdrawn(HomeworkWithdrawn(homework: h1))))
      .when(.homework(.attempt(h1, .tried, confidence: nil, note: nil)))
      .refused(with: .homework(.closed(h1, .withdrawn)))
  }

  @Test func `a review names a session that is there, or none`() {
    let course = given(begun, assigned(), scheduled(1, "2026-11-10T15:00"))
    course.when(.homework(.review(h1, session: session(1), note: "Good"))).then(
      .homework(.reviewed(HomeworkReviewed(homework: h1, session: session(1), note: "Good"))))
    course.when(.homework(.review(h1, session: session(2), note: nil)))
      .refused(with: .sessions(.unknown(session(2))))
    #expect(course.when(.homework(.review(h1, session: nil, note: nil))).refusal == nil)
  }

  @Test func `homework moves to another time, not to the one it has`() {
    let due = HomeworkDue.day(day("2026-11-06"), .london)
    given(begun, assigned()).when(.homework(.reschedule(h1, due: due)))
      .then(.homework(.rescheduled(HomeworkRescheduled(homework: h1, due: due))))
    given(begun, assigned(due: due)).when(.homework(.reschedule(h1, due: due)))
      .refused(with: .homework(.sameDue(h1)))
    given(begun, assigned())
      .when(.homework(.reschedule(h1, due: .day(day("2026-11-01"), .london))))
      .refused(with: .homework(.dueInPast))
  }

  @Test func `homework that is not there is named in the refusal`() {
    let refusal = CourseRefusal.homework(.unknown(h1))
    let commands: [HomeworkCommand] = [
      .attempt(h1, .tried, confidence: nil, note: nil), .review(h1, session: nil, note: nil),
      .reschedule(h1, due: .day(today, .london)), .withdraw(h1, reason: nil),
    ]
    for command in commands { given(begun).when(.homework(command)).refused(with: refusal) }
    #expect(refusal.isNotFound)
  }

  @Test func `notes and reasons are texts like any other`() {
    let course = given(begun, assigned())
    course.when(.homework(.attempt(h1, .partly, confidence: nil, note: "")))
      .refused(with: .text(.empty))
    course.when(.homework(.review(h1, session: nil, note: tooLong)))
      .refused(with: .text(.tooLong(bytes: 65_537)))
    course.when(.homework(.withdraw(h1, reason: "\u{1B}"))).refused(with: .text(.controlCharacter))
  }
}
