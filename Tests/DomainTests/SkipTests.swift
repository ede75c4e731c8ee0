import Domain
import TestSupport
import Testing

@Suite struct SkipTests {
  private func skip(_ from: String, _ through: String, reason: String? = nil) -> CourseCommand {
    .sessions(.skip(from: day(from), through: day(through), reason: reason))
  }

  private func course(
    _ cadence: Cadence, planned: Int, first: String = "2026-11-03T15:00"
  ) -> Scenario<Course> {
    givenNothing(Course.self).when(
      .contract(
        .begin(
          therapist: nil,
          contract: agreement(planned: planned, cadence: cadence, first: agreed(first))))
    ).scenario
  }

  @Test func `weeks kept free cancel their sessions and add as many after the last`() {
    course(.weekly, planned: 4).when(skip("2026-11-09", "2026-11-22", reason: "Leave")).then(
      .sessions(
        .weeksSkipped(
          WeeksSkipped(from: day("2026-11-09"), through: day("2026-11-22"), reason: "Leave"))),
      .sessions(
        .cancelled(SessionCancelled(session: session(2), by: .circumstances, reason: "Leave"))),
      .sessions(
        .cancelled(SessionCancelled(session: session(3), by: .circumstances, reason: "Leave"))),
      scheduled(5, "2026-12-01T15:00"), scheduled(6, "2026-12-08T15:00"))
  }

  @Test func `both days named are kept free, and no day beside them`() {
    #expect(course(.weekly, planned: 3).when(skip("2026-11-10", "2026-11-10")).events.count == 3)
    #expect(course(.weekly, planned: 3).when(skip("2026-11-11", "2026-11-16")).events.count == 1)
  }

  @Test func `weeks at the end are made up for after them, never within`() {
    let outcome = course(.weekly, planned: 3).when(skip("2026-11-10", "2026-12-03"))
    #expect(outcome.starts == ["2026-12-08 15:00", "2026-12-15 15:00"])
  }

  @Test func `twice a week stays on the same two weekdays`() {
    // Tuesdays and Fridays; the last session is on a Friday, then on a Tuesday.
    #expect(
      course(.twiceWeekly, planned: 4).when(skip("2026-11-03", "2026-11-06")).starts
        == ["2026-11-17 15:00", "2026-11-20 15:00"])
    #expect(
      course(.twiceWeekly, planned: 3).when(skip("2026-11-03", "2026-11-06")).starts
        == ["2026-11-13 15:00", "2026-11-17 15:00"])
  }

  @Test func `a monthly series stays at the end of the month`() {
    let outcome = course(.monthly, planned: 3, first: "2026-12-31T15:00")
      .when(skip("2027-01-31", "2027-01-31"))
    #expect(outcome.starts == ["2027-03-31 15:00"])
  }

  @Test func `a last session that was moved goes on from where it is`() {
    let moved = CourseEvent.sessions(
      .rescheduled(
        SessionRescheduled(
          session: session(3), from: agreed("2026-11-17T15:00"), to: agreed("2026-11-19T11:00"))))
    let outcome = course(.weekly, planned: 3).given(moved).when(skip("2026-11-10", "2026-11-10"))
    #expect(outcome.starts == ["2026-11-26 11:00"])
  }

  @Test func `weeks of the past are made up for after what has been attended since`() {
    let outcome = course(.weekly, planned: 3).given(attended(2), attended(3))
      .when(skip("2026-11-03", "2026-11-03"), at: instant("2026-11-18T09:00"))
    #expect(outcome.starts == ["2026-11-24 15:00"])
  }

  @Test func `what was attended or cancelled in those weeks is left alone`() {
    let outcome = course(.weekly, planned: 3).given(attended(1), cancelled(2))
      .when(skip("2026-11-01", "2026-11-14"))
    #expect(outcome.events.count == 1)
  }

  @Test func `without an agreement sessions are only cancelled`() {
    given(begun, scheduled(1, "2026-11-10T15:00")).when(skip("2026-11-09", "2026-11-15")).then(
      .sessions(.weeksSkipped(WeeksSkipped(from: day("2026-11-09"), through: day("2026-11-15")))),
      cancelled(1))
  }

  @Test func `the last day comes after the first, and within a year`() {
    course(.weekly, planned: 3).when(skip("2026-11-10", "2026-11-09"))
      .refused(with: .sessions(.rangeBackwards))
    course(.weekly, planned: 3).when(skip("2026-11-10", "2027-11-12"))
      .refused(with: .sessions(.rangeTooLong))
    #expect(course(.weekly, planned: 3).when(skip("2026-11-10", "2027-11-11")).refusal == nil)
    course(.weekly, planned: 3).when(skip("2026-11-10", "2026-11-10", reason: ""))
      .refused(with: .text(.empty))
  }

  @Test func `weeks kept free where the calendar ends come to an end`() {
    let last = given(begun, contracted(), scheduled(1, "9999-12-28T15:00"))
    #expect(last.when(skip("9999-12-20", "9999-12-31")).starts.isEmpty)
    #expect(last.when(skip("9999-12-28", "9999-12-28")).starts == ["9999-12-31 15:00"])
  }
}
