import Domain
import TestSupport
import Testing

@Suite struct CourseLifeTests {
  private func renegotiate(
    planned: Int? = nil, cadence: Cadence? = nil, minutes: Int? = nil, reason: String? = nil
  ) -> CourseCommand {
    .contract(
      .renegotiate(
        CourseContractRenegotiated(
          plannedSessions: planned, cadence: cadence, minutes: minutes, reason: reason)))
  }

  @Test func `an agreement changes only by another agreement`() {
    let change = CourseContractRenegotiated(plannedSessions: 20, reason: "More time")
    given(begun, contracted()).when(.contract(.renegotiate(change)))
      .then(.contract(.renegotiated(change)))
    let after = given(begun, contracted(), .contract(.renegotiated(change))).state
    #expect(after.contract.contract == agreement(planned: 20))
  }

  @Test func `what was not agreed cannot be agreed anew`() {
    given(begun).when(renegotiate(planned: 12)).refused(with: .contract(.notContracted))
  }

  @Test func `a renegotiation changes something`() {
    given(begun, contracted()).when(renegotiate(reason: "None"))
      .refused(with: .contract(.nothingChanges))
    given(begun, contracted()).when(renegotiate(planned: 16, cadence: .weekly, minutes: 50))
      .refused(with: .contract(.nothingChanges))
  }

  @Test func `a renegotiation keeps to the ranges of an agreement`() {
    let course = given(begun, contracted())
    course.when(renegotiate(planned: 61)).refused(with: .contract(.plannedOutOfRange(61)))
    course.when(renegotiate(planned: 0)).refused(with: .contract(.plannedOutOfRange(0)))
    course.when(renegotiate(minutes: 14)).refused(with: .contract(.minutesOutOfRange(14)))
    course.when(renegotiate(minutes: 121)).refused(with: .contract(.minutesOutOfRange(121)))
    course.when(renegotiate(cadence: .everyDays(0)))
      .refused(with: .contract(.cadenceOutOfRange(days: 0)))
    course.when(renegotiate(planned: 12, reason: tooLong))
      .refused(with: .text(.tooLong(bytes: 65_537)))
    #expect(course.when(renegotiate(planned: 60, minutes: 120)).refusal == nil)
  }

  @Test func `no fewer sessions are agreed than are used`() {
    let course = given(
      begun, contracted(before: 2), scheduled(1, "2026-11-03T15:00"),
      scheduled(2, "2026-11-10T15:00"), scheduled(3, "2026-11-17T15:00"), attended(1), cancelled(2))
    course.when(renegotiate(planned: 3)).refused(
      with: .contract(.fewerThanUsed(planned: 3, used: 4)))
    #expect(course.when(renegotiate(planned: 4)).refusal == nil)
    given(begun, contracted(before: 5)).when(renegotiate(planned: 4))
      .refused(with: .contract(.attendedBeforeOutOfRange(5, planned: 4)))
  }

  @Test func `a course rests once and goes on once`() {
    let paused = CourseEvent.contract(.paused(CoursePaused(reason: "Birth")))
    given(begun).when(.contract(.pause(reason: "Birth"))).then(paused)
    given(begun, paused).when(.contract(.pause(reason: nil)))
      .refused(with: .contract(.alreadyPaused))
    given(begun, paused).when(.contract(.resume)).then(.contract(.resumed(CourseResumed())))
    given(begun).when(.contract(.resume)).refused(with: .contract(.notPaused))
    given(begun).when(.contract(.pause(reason: ""))).refused(with: .text(.empty))
  }

  @Test func `sessions are planned and notes written while a course rests`() {
    let resting = given(begun, .contract(.paused(CoursePaused())))
    #expect(resting.when(schedule("2026-11-10T15:00")).refusal == nil)
    #expect(resting.when(.diary(.writeNote(text: "Quiet", about: nil))).refusal == nil)
  }

  @Test(arguments: [
    ContractEvent.completed(CourseCompleted(note: "What I will keep")),
    .endedEarly(CourseEndedEarly(reason: "We moved")),
  ]) func `a course that has ended stays as it was`(end: ContractEvent) {
    let ended = given(
      begun, contracted(), scheduled(1, "2026-11-03T15:00"), assigned(), goal(), .contract(end))
    let commands: [CourseCommand] = [
      .contract(.pause(reason: nil)), .contract(.resume), .contract(.complete(note: nil)),
      .contract(.endEarly(reason: nil)), renegotiate(planned: 20),
      schedule("2026-12-10T15:00"), .sessions(.cancel(session(1), by: .me, reason: nil)),
      .sessions(.attend(session(1), minutes: nil, lateMinutes: nil)),
      .sessions(.addAgendaItem(text: "a")), assign(), setGoal(),
      .homework(.attempt(h1, .tried, confidence: nil, note: nil)),
      .goals(.rate(g1, value: 1, note: nil)),
    ]
    for command in commands { ended.when(command).refused(with: .ended) }
  }

  @Test func `the diary and notes on sessions stay open after the end`() {
    let ended = given(
      begun, scheduled(1, "2026-11-03T15:00"), attended(1),
      .contract(.completed(CourseCompleted())))
    #expect(ended.when(.diary(.recordMood(value: 7, note: nil))).refusal == nil)
    #expect(ended.when(.diary(.writeNote(text: "Later", about: "Sam"))).refusal == nil)
    #expect(ended.when(.sessions(.writeNote(session(1), text: "Looking back"))).refusal == nil)
  }

  @Test func `a course ends from rest, and with no agreement at all`() {
    #expect(
      given(begun, .contract(.paused(CoursePaused()))).when(.contract(.complete(note: nil))).refusal
        == nil)
    #expect(given(begun).when(.contract(.endEarly(reason: nil))).refusal == nil)
    given(begun).when(.contract(.complete(note: " "))).refused(with: .text(.empty))
    given(begun).when(.contract(.endEarly(reason: "\u{7}"))).refused(with: .text(.controlCharacter))
  }

  @Test func `what happened may be dated back at will, and forward by five minutes at most`() {
    let mood = CourseCommand.diary(.recordMood(value: 5, note: nil))
    let now = Timestamp.testStart
    #expect(given(begun).when(mood, occurredAt: now - .days(4_000)).refusal == nil)
    #expect(given(begun).when(mood, occurredAt: now + .minutes(5)).refusal == nil)
    given(begun).when(mood, occurredAt: now + .minutes(5) + TimeSpan(milliseconds: 1))
      .refused(with: .occursInFuture)
    let last = Timestamp(milliseconds: .max)
    #expect(given(begun).when(mood, at: last, occurredAt: last).refusal == nil)
  }

  @Test func `templates lie in the ranges of an agreement, and their phases in their sessions`() {
    for template in CourseTemplate.all {
      #expect((1...60).contains(template.plannedSessions))
      #expect((15...120).contains(template.minutes))
      #expect(template.shape.phases.last?.through == template.plannedSessions)
      var last = 0
      for phase in template.shape.phases {
        #expect(phase.through > last)
        #expect(template.usualPhase(atSession: last + 1) == phase.name)
        #expect(template.usualPhase(atSession: phase.through) == phase.name)
        last = phase.through
      }
      #expect(template.steps.reduce(0) { $0 + $1.sessions } == template.plannedSessions)
      #expect(CourseTemplate.named(template.id) == template)
    }
    #expect(CourseTemplate.named("ipt-99") == nil)
  }

  @Test func `a cadence is read by the name that it has`() {
    for cadence in [
      Cadence.twiceWeekly, .weekly, .everyTwoWeeks, .monthly, .everyDays(1), .everyDays(90),
    ] {
      #expect(Cadence(name: cadence.name) == cadence)
    }
    for name in ["", "daily", "every-0-days", "every-91-days", "every--5-days", "every-five-days"] {
      #expect(Cadence(name: name) == nil)
    }
  }

  @Test(arguments: [Int.min, -1_000_000, 1_000_000, Int.max])
  func `no place in a series leads out of the calendar`(index: Int) {
    for cadence in [Cadence.twiceWeekly, .weekly, .monthly, .everyDays(.max), .everyDays(.min)] {
      let start = cadence.occurrence(index, from: agreed("2026-11-03T15:00"), FixedZones.standard)
      #expect(CivilDateTime("\(start.civil.date)T\(start.civil.time)") == start.civil)
    }
  }
}
