import Domain
import TestSupport
import Testing

@Suite struct ContractTests {
  @Test func `nothing is kept before a course has begun`() {
    let commands: [CourseCommand] = [
      .diary(.recordMood(value: 5, note: nil)), .diary(.writeNote(text: "a", about: "Sam")),
      schedule("2026-11-03T15:00"), assign(), setGoal(), .contract(.resume),
      .contract(.pause(reason: nil)), .contract(.complete(note: nil)),
      .contract(.endEarly(reason: nil)), .contract(.contract(agreement(), therapist: nil)),
      .sessions(.cancel(session(1), by: .me, reason: nil)),
      .sessions(.reschedule(session(1), to: agreed("2026-11-03T15:00"), by: nil)),
      .sessions(.skip(from: day("2026-11-03"), through: day("2026-11-01"), reason: nil)),
    ]
    for command in commands { givenNothing(Course.self).when(command).refused(with: .notBegun) }
  }

  @Test func `a course can begin without a therapist or an agreement`() {
    givenNothing(Course.self).when(.contract(.begin(therapist: nil, contract: nil))).then(begun)
  }

  @Test func `a course begins once`() {
    let again = CourseCommand.contract(.begin(therapist: nil, contract: nil))
    given(begun).when(again).refused(with: .contract(.alreadyBegun))
    given(begun, .contract(.completed(CourseCompleted()))).when(again)
      .refused(with: .contract(.alreadyBegun))
  }

  @Test func `an agreement without a first session puts nothing into the calendar`() {
    givenNothing(Course.self)
      .when(.contract(.begin(therapist: "Alex", contract: agreement())))
      .then(.contract(.begun(CourseBegun(therapist: "Alex"))), contracted())
  }

  @Test func `beginning with a first session schedules all of them, at the same time of day`() {
    let outcome = givenNothing(Course.self).when(
      .contract(.begin(therapist: nil, contract: agreement(first: agreed("2026-10-13T15:00")))))
    #expect(outcome.scheduledIDs == Array(1...16))
    #expect(outcome.starts.first == "2026-10-13 15:00")
    #expect(outcome.starts.allSatisfy { $0.hasSuffix(" 15:00") })
    #expect(outcome.starts.last == "2027-01-26 15:00")
    // The clocks go back on 25 October: a week of civil time has an hour more.
    let sessions = outcome.after.sessions.sessions
    let starts = [session(2), session(3)].compactMap {
      sessions[$0].map { FixedZones.standard.instant(of: $0.start) }
    }
    #expect(starts.count == 2 && starts[1] - starts[0] == .hours(169))
  }

  @Test func `joining in mid-course schedules what is left`() {
    let outcome = givenNothing(Course.self).when(
      .contract(
        .begin(
          therapist: nil, contract: agreement(first: agreed("2026-12-01T15:00"), before: 7))))
    #expect(outcome.scheduledIDs == Array(1...9))
    #expect(
      givenNothing(Course.self).when(
        .contract(
          .begin(
            therapist: nil, contract: agreement(first: agreed("2026-12-01T15:00"), before: 16)))
      ).scheduledIDs.isEmpty)
  }

  @Test func `a session that a clock change skips moves forward by the gap`() {
    let outcome = givenNothing(Course.self).when(
      .contract(
        .begin(
          therapist: nil, contract: agreement(planned: 3, first: agreed("2026-03-22T01:30")))))
    #expect(outcome.starts == ["2026-03-22 01:30", "2026-03-29 02:30", "2026-04-05 01:30"])
  }

  @Test func `a session in an hour that comes twice is at the first`() {
    let outcome = givenNothing(Course.self).when(
      .contract(
        .begin(
          therapist: nil, contract: agreement(planned: 2, first: agreed("2026-10-18T01:30")))))
    #expect(outcome.starts == ["2026-10-18 01:30", "2026-10-25 01:30"])
    let start = outcome.after.sessions.sessions[session(2)].map {
      FixedZones.standard.instant(of: $0.start)
    }
    #expect(start == instant("2026-10-25T00:30", .utc))
  }

  @Test(arguments: [
    (Cadence.twiceWeekly, ["11-03", "11-06", "11-10", "11-13"]),
    (.weekly, ["11-03", "11-10", "11-17", "11-24"]),
    (.everyTwoWeeks, ["11-03", "11-17", "12-01", "12-15"]),
    (.everyDays(5), ["11-03", "11-08", "11-13", "11-18"]),
  ]) func `sessions come in the cadence agreed`(cadence: Cadence, days: [String]) {
    let outcome = givenNothing(Course.self).when(
      .contract(
        .begin(
          therapist: nil,
          contract: agreement(planned: 4, cadence: cadence, first: agreed("2026-11-03T15:00")))))
    #expect(outcome.starts == days.map { "2026-\($0) 15:00" })
  }

  @Test func `a monthly series keeps to the last day of each month`() {
    let outcome = givenNothing(Course.self).when(
      .contract(
        .begin(
          therapist: nil,
          contract: agreement(planned: 4, cadence: .monthly, first: agreed("2026-12-31T15:00")))))
    #expect(
      outcome.starts
        == ["2026-12-31 15:00", "2027-01-31 15:00", "2027-02-28 15:00", "2027-03-31 15:00"])
  }

  @Test func `an agreement made later counts the sessions that are in the calendar`() {
    let command = CourseCommand.contract(
      .contract(agreement(planned: 4, first: agreed("2026-11-10T15:00")), therapist: "Alex"))
    let outcome = given(begun, scheduled(1, "2026-11-10T15:00")).when(command)
    #expect(outcome.starts == ["2026-11-17 15:00", "2026-11-24 15:00", "2026-12-01 15:00"])
    #expect(outcome.scheduledIDs == [2, 3, 4])
  }

  @Test func `an agreement on fewer sessions than are in the calendar is refused`() {
    given(begun, scheduled(1, "2026-11-10T15:00"), scheduled(2, "2026-11-17T15:00"))
      .when(.contract(.contract(agreement(planned: 1), therapist: nil)))
      .refused(with: .contract(.fewerThanUsed(planned: 1, used: 2)))
  }

  @Test func `there is one agreement at a time`() {
    given(begun, contracted()).when(.contract(.contract(agreement(), therapist: nil)))
      .refused(with: .contract(.alreadyContracted))
  }

  @Test(arguments: [1, 60]) func `a course of 1 to 60 sessions is taken`(planned: Int) {
    #expect(begin(agreement(planned: planned)) == nil)
  }

  @Test(arguments: [0, 61, -1, Int.min, Int.max])
  func `a course of other lengths is refused`(planned: Int) {
    #expect(begin(agreement(planned: planned)) == .contract(.plannedOutOfRange(planned)))
    #expect(
      begin(agreement(planned: planned, first: agreed("2026-11-03T15:00"), before: 1))
        == .contract(.plannedOutOfRange(planned)))
  }

  @Test(arguments: [15, 120]) func `a session of 15 to 120 minutes is taken`(minutes: Int) {
    #expect(begin(agreement(minutes: minutes)) == nil)
  }

  @Test(arguments: [14, 121, 0, -1, Int.min, Int.max])
  func `a session of other lengths is refused`(minutes: Int) {
    #expect(begin(agreement(minutes: minutes)) == .contract(.minutesOutOfRange(minutes)))
    #expect(
      begin(agreement(minutes: minutes, first: agreed("2026-11-03T15:00")))
        == .contract(.minutesOutOfRange(minutes)))
  }

  @Test(arguments: [-1, 17, Int.min, Int.max])
  func `sessions so far fit in those agreed`(before: Int) {
    #expect(
      begin(agreement(first: agreed("2026-11-03T15:00"), before: before))
        == .contract(.attendedBeforeOutOfRange(before, planned: 16)))
  }

  @Test(arguments: [0, 91, -1, Int.min, Int.max])
  func `a cadence leaves 1 to 90 days`(days: Int) {
    #expect(
      begin(agreement(cadence: .everyDays(days), first: agreed("2026-11-03T15:00")))
        == .contract(.cadenceOutOfRange(days: days)))
    #expect(begin(agreement(cadence: .everyDays(1))) == nil)
    #expect(begin(agreement(cadence: .everyDays(90))) == nil)
  }

  @Test func `a series that meets the end of the calendar is refused, and does not trap`() {
    #expect(
      begin(agreement(first: agreed("9999-12-25T15:00")))
        == .sessions(.overlaps(session(2), start: agreed("9999-12-31T15:00"))))
  }

  @Test func `names of therapist and template are one line of 60 characters`() {
    let long = String(repeating: "a", count: 61)
    #expect(begin(agreement(), therapist: long) == .text(.nameTooLong(characters: 61)))
    #expect(begin(agreement(), therapist: " ") == .text(.empty))
    var contract = agreement()
    contract.template = "ipt\u{1B}16"
    #expect(begin(contract) == .text(.controlCharacter))
    contract.template = ""
    #expect(begin(contract) == nil)
  }

  private func begin(_ contract: Contract, therapist: String? = nil) -> CourseRefusal? {
    givenNothing(Course.self)
      .when(.contract(.begin(therapist: therapist, contract: contract))).refusal
  }
}
