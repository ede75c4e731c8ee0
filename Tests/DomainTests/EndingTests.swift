import Domain
import TestSupport
import Testing

/// The question about finishing: once, at the template's own session, and never in keeping well.
@Suite struct EndingTests {
  private let zones = FixedZones.standard

  /// Attends sessions one after the other; tells after which the question came.
  private func raised(
    _ contract: Contract, attending count: Int, cancelling off: Set<Int> = []
  ) -> [Int] {
    var contract = contract
    contract.firstSession = agreed("2026-11-03T15:00")
    var scenario = givenNothing(Course.self)
      .when(.contract(.begin(therapist: nil, contract: contract))).scenario
    var raised: [Int] = []
    for number in 1...count {
      let id = session(number)
      guard let start = scenario.state.sessions.sessions[id]?.start else { break }
      let at = zones.instant(of: start) + .hours(1)
      if off.contains(number) {
        scenario =
          scenario.when(.sessions(.cancel(id, by: .therapist, reason: nil)), at: at).scenario
        continue
      }
      let outcome = scenario.when(
        .sessions(.attend(id, minutes: nil, lateMinutes: nil)), at: at)
      #expect(outcome.refusal == nil)
      for case .agreements(.endingRaised(let ending)) in outcome.events {
        #expect(outcome.events.count == 2)
        raised.append(ending.after)
      }
      scenario = outcome.scenario
    }
    return raised
  }

  @Test(arguments: [
    ("ipt-16", [12]), ("ipt-12", [9]), ("ipt-b", [6]), ("ipc", [4]), ("ipt-a", [9]),
    ("ipt-ed", [16]), ("ipt-peri-post", [9]), ("ipt-peri-ante", [12]), ("ipsrt", [28]),
    ("ipt-m", []), ("ipt-g", [6]), ("ipt-blended", [6]),
  ]) func `it comes once in each template`(id: String, expected: [Int]) throws {
    let template = try #require(CourseTemplate.named(id))
    #expect(raised(template.contract(), attending: template.plannedSessions) == expected)
  }

  @Test(arguments: [
    (16, 12), (15, 11), (14, 10), (13, 9), (12, 9), (11, 8), (10, 7), (9, 6), (8, 6), (7, 5),
    (6, 4), (5, 3), (4, 3), (3, 2), (20, 15), (2, 1), (1, nil),
  ])
  func `where another number was agreed it comes at the same part of the course`(
    planned: Int, after: Int?
  ) {
    #expect(agreement(planned: planned).endingAfter == after)
  }

  @Test func `a session called off does not count`() throws {
    let template = try #require(CourseTemplate.named("ipc"))
    #expect(raised(template.contract(), attending: 4, cancelling: [2]) == [])
    #expect(raised(template.contract(), attending: 5, cancelling: [2]) == [4])
  }

  /// After which session a contract asks as soon as it is agreed on.
  private func raisedAtOnce(_ events: [CourseEvent]) -> Int? {
    for case .agreements(.endingRaised(let ending)) in events { return ending.after }
    return nil
  }

  @Test func `who begins near the end is asked at once, since the next may be the last`() throws {
    var contract = try #require(CourseTemplate.named("ipc")).contract()
    contract.attendedBefore = 4
    #expect(raised(contract, attending: 2) == [])
    func begin() -> Outcome<Course> {
      givenNothing(Course.self).when(.contract(.begin(therapist: nil, contract: contract)))
    }
    #expect(raisedAtOnce(begin().events) == 4)
    contract.attendedBefore = 3
    #expect(raisedAtOnce(begin().events) == nil)
    // Where all have been there is nothing left to ask for.
    contract.attendedBefore = 6
    #expect(raisedAtOnce(begin().events) == nil)
  }

  @Test func `fewer sessions are asked about at once where that is due by then`() {
    func renegotiated(_ attended: Int, to planned: Int) -> [CourseEvent] {
      given(begun, contracted(before: attended)).when(
        .contract(.renegotiate(CourseContractRenegotiated(plannedSessions: planned)))
      ).events
    }
    #expect(raisedAtOnce(renegotiated(9, to: 12)) == 9)
    #expect(raisedAtOnce(renegotiated(8, to: 12)) == nil)
    #expect(raisedAtOnce(renegotiated(12, to: 12)) == nil)
    #expect(raisedAtOnce(renegotiated(9, to: 20)) == nil)
    #expect(renegotiated(9, to: .max) == [])
  }

  @Test func `it is put once, and a stored second one breaks a rule`() {
    let event = CourseEvent.agreements(.endingRaised(EndingRaised(after: 12)))
    let course = given(begun, contracted(), event).state
    let context = DecisionContext(now: .testStart, zone: .london, zones: zones)
    #expect(throws: CourseRefusal.agreements(.endingRaisedAlready)) {
      try course.check(event, context)
    }
  }
}
