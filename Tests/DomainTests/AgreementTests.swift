import Domain
import TestSupport
import Testing

@Suite struct AgreementTests {
  private let phases = CourseTemplate.named("ipt-16")?.contract()

  private func enter(_ phase: Phase, _ because: String? = nil) -> CourseCommand {
    .agreements(.enter(phase, because: because))
  }

  private func entered(_ phase: Phase, _ because: String? = nil) -> CourseEvent {
    .agreements(.phaseEntered(PhaseEntered(phase: phase, because: because)))
  }

  @Test func `a phase is entered when the people say so, and forward needs no reason`() {
    given(begun, contracted()).when(enter(.middle)).then(entered(.middle))
    given(begun, contracted(), entered(.initial)).when(enter(.ending)).then(entered(.ending))
  }

  @Test func `going back needs a reason`() {
    given(begun, contracted(), entered(.ending)).when(enter(.middle))
      .refused(with: .agreements(.backNeedsReason))
    given(begun, contracted(), entered(.ending)).when(enter(.middle, "More to do"))
      .then(entered(.middle, "More to do"))
  }

  @Test func `a phase has to be one of the course, and another than now`() {
    let other = Phase(rawValue: "preventive")
    given(begun, contracted()).when(enter(other))
      .refused(with: .agreements(.unknownPhase(known: [.initial, .middle, .ending])))
    given(begun, contracted(), entered(.middle)).when(enter(.middle))
      .refused(with: .agreements(.samePhase))
    given(begun, .contract(.completed(CourseCompleted()))).when(enter(.middle))
      .refused(with: .ended)
  }

  @Test func `taking the phase back that another went back from is refused`() {
    let entries = [entered(.ending), entered(.middle, "More to do")]
    var course = given(begun, contracted()).state
    let context = DecisionContext(now: .testStart, zone: .london, zones: FixedZones.standard)
    for event in entries { course.evolve(event, at: context.time) }
    #expect(throws: CourseRefusal.agreements(.samePhase)) {
      try course.check(entered(.middle), context)
    }
  }

  @Test func `several reasons may hold, each once`() {
    let reasons = CourseCommand.agreements(.addReasons([.loss, .isolation], note: nil))
    let recorded = CourseEvent.agreements(
      .reasonRecorded(CourseReasonRecorded(reasons: [.loss, .isolation])))
    given(begun).when(reasons).then(recorded)
    given(begun, recorded).when(reasons).then()
    given(begun, recorded).when(.agreements(.addReasons([.loss, .other], note: nil)))
      .then(.agreements(.reasonRecorded(CourseReasonRecorded(reasons: [.other]))))
    given(begun).when(.agreements(.addReasons([.loss, .loss], note: nil)))
      .refused(with: .agreements(.reasonTwice))
    given(begun).when(.agreements(.addReasons([], note: "a")))
      .refused(with: .agreements(.noReason))
  }

  @Test func `a course may begin with reasons and know the one before`() {
    let before = CourseID(bits: 7)
    givenNothing(Course.self).when(
      .contract(.begin(therapist: nil, contract: nil, previous: before, reasons: [.earlyAdversity]))
    ).then(
      .contract(.begun(CourseBegun(previous: before))),
      .agreements(.reasonRecorded(CourseReasonRecorded(reasons: [.earlyAdversity]))))
  }

  @Test func `one agreement holds for each scope, whatever its capitals`() {
    let record = CourseCommand.agreements(.recordConsent(scope: "Recording", note: nil))
    let recorded = CourseEvent.agreements(.consentRecorded(ConsentRecorded(scope: "recording")))
    let withdrawn = CourseEvent.agreements(.consentWithdrawn(ConsentWithdrawn(scope: "RECORDING")))
    given(begun, recorded).when(record).refused(with: .agreements(.consentLive))
    #expect(given(begun, recorded, withdrawn).when(record).refusal == nil)
    #expect(
      given(begun, recorded).when(.agreements(.recordConsent(scope: "a letter", note: nil))).refusal
        == nil)
    let withdraw = CourseCommand.agreements(.withdrawConsent(scope: "recording", reason: nil))
    given(begun).when(withdraw).refused(with: .agreements(.consentNotLive))
    given(begun, recorded, withdrawn).when(withdraw).refused(with: .agreements(.consentNotLive))
    given(begun).when(
      .agreements(.recordConsent(scope: String(repeating: "a", count: 61), note: nil))
    ).refused(with: .text(.nameTooLong(characters: 61)))
    given(begun).when(.agreements(.recordConsent(scope: "a", note: tooLong)))
      .refused(with: .text(.tooLong(bytes: TextRule.maximumBytes + 1)))
  }

  @Test func `a plan keeps what is not said anew, and has something in it`() {
    let first = CourseEvent.agreements(
      .planAgreed(MaintenancePlanAgreed(changed: "I ask", willDo: ["walk"])))
    given(begun, first).when(.agreements(.agreePlan(changed: nil, willDo: nil, call: ["Priya"])))
      .then(
        .agreements(
          .planAgreed(
            MaintenancePlanAgreed(changed: "I ask", willDo: ["walk"], call: ["Priya"]))))
    given(begun).when(.agreements(.agreePlan(changed: nil, willDo: nil, call: nil)))
      .refused(with: .agreements(.emptyPlan))
    let many = (1...13).map { "\($0)" }
    given(begun).when(.agreements(.agreePlan(changed: nil, willDo: many, call: nil)))
      .refused(with: .agreements(.planTooLong))
    given(begun).when(.agreements(.agreePlan(changed: nil, willDo: [""], call: nil)))
      .refused(with: .text(.empty))
  }

  @Test func `signs and a plan can be written after the course, whichever way it ended`() {
    let ends: [CourseEvent] = [
      .contract(.completed(CourseCompleted())), .contract(.endedEarly(CourseEndedEarly())),
    ]
    for end in ends {
      #expect(given(begun, end).when(.agreements(.noteSign(text: "a"))).refusal == nil)
      #expect(
        given(begun, end).when(.agreements(.agreePlan(changed: "a", willDo: nil, call: nil)))
          .refusal == nil)
    }
    given(begun).when(.agreements(.noteSign(text: " "))).refused(with: .text(.empty))
  }
}
