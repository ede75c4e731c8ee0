import Domain
import TestSupport
import Testing

private let f1 = FocusID(number: 1)
private let f2 = FocusID(number: 2)

private func selected(
  _ number: Int = 1, _ area: ProblemArea = .roleDispute, rank: Int = 1,
  _ details: FocusDetails = FocusDetails()
) -> CourseEvent {
  .focus(
    .selected(
      ProblemAreaSelected(
        focus: FocusID(number: number), area: area, rank: rank, details: details)))
}

private func select(
  _ area: ProblemArea, rank: Int? = nil, on day: String? = nil, person: String? = nil,
  _ details: FocusDetails = FocusDetails(), stage: DisputeStage? = nil
) -> CourseCommand {
  .focus(
    .select(
      area, rank: rank, agreedOn: day.map { TestSupport.day($0) }, person: person,
      details: details, stage: stage))
}

private func change(_ changed: ProblemAreaChanged) -> CourseCommand {
  .focus(.change(changed, person: nil))
}

private func assessed(_ stage: DisputeStage, person: PersonID? = nil) -> CourseEvent {
  .focus(.stageAssessed(DisputeStageAssessed(focus: f1, stage: stage, person: person)))
}

private func died(_ date: String) -> FocusDetails {
  FocusDetails(date: PartialDate(date))
}

@Suite struct FocusTests {
  @Test func `an area is chosen with whom it is about and where it stands`() {
    given(begun).when(select(.roleDispute, person: "Sam", stage: .impasse)).then(
      named(1, "Sam"), selected(1, .roleDispute, FocusDetails(person: p1)),
      assessed(.impasse, person: p1))
    given(begun, selected()).when(select(.grief)).then(selected(2, .grief, rank: 2))
  }

  @Test func `at most two are worked on at a time`() {
    let two = given(begun, selected(), selected(2, .grief, rank: 2))
    two.when(select(.isolation)).refused(with: .focus(.twoLive))
    two.given(.focus(.closed(ProblemAreaClosed(focus: f1)))).when(select(.isolation))
      .then(selected(3, .isolation, rank: 1))
  }

  @Test func `what comes first may change, and the other one makes room`() {
    let two = given(begun, selected(), selected(2, .grief, rank: 2))
    let after = two.given(.focus(.changed(ProblemAreaChanged(focus: f2, rank: 1)))).state
    #expect(after.focus.live.map(\.id) == [f2, f1])
    for rank in [0, 3, .min, .max] {
      two.when(change(ProblemAreaChanged(focus: f1, rank: rank)))
        .refused(with: .focus(.rankOutOfRange(rank)))
    }
  }

  @Test func `the other school has no isolation`() {
    let stuart = given(begun, .focus(.traditionChosen(TraditionChosen(.stuartRobertson))))
    stuart.when(select(.isolation)).refused(with: .focus(.notInTradition))
    stuart.when(select(.grief)).then(selected(1, .grief))
    stuart.when(.focus(.chooseTradition(.stuartRobertson))).then()
    given(begun).when(select(.isolation)).then(selected(1, .isolation))
  }

  @Test func `nobody died tomorrow, and nothing is agreed tomorrow`() {
    let scenario = given(begun)
    scenario.when(select(.grief, died("2026-11-02"))).then(selected(1, .grief, died("2026-11-02")))
    scenario.when(select(.grief, died("2026-11"))).then(selected(1, .grief, died("2026-11")))
    for day in ["2026-11-03", "2026-12", "2027"] {
      scenario.when(select(.grief, died(day))).refused(with: .focus(.dateInFuture))
    }
    // A change may be known before it comes.
    scenario.when(select(.roleTransition, died("2027")))
      .then(selected(1, .roleTransition, died("2027")))
    scenario.when(select(.grief, on: "2026-11-03")).refused(with: .focus(.dateInFuture))
    scenario.when(
      .focus(.agreeFormulation(text: "a", agreedOn: day("2026-11-03"), focus: nil))
    ).refused(with: .focus(.dateInFuture))
  }

  @Test func `only what belongs to an area is said of it`() {
    var details = FocusDetails()
    details.iExpect = "a"
    given(begun).when(select(.grief, details))
      .refused(with: .focus(.notForArea("iExpect", .grief)))
    given(begun).when(select(.isolation, person: "Sam"))
      .refused(with: .focus(.notForArea("person", .isolation)))
    details.iExpect = ""
    given(begun).when(select(.roleDispute, details)).refused(with: .text(.empty))
    details = FocusDetails()
    details.anniversaries = Array(repeating: DayOfYear(day("2026-12-25")), count: 21)
    given(begun).when(select(.grief, details)).refused(with: .focus(.tooManyAnniversaries(21)))
  }

  @Test func `only a disagreement has stages, and they may go back`() {
    let dispute = given(begun, selected(), assessed(.impasse))
    dispute.when(.focus(.assess(f1, .renegotiation, note: nil))).then(assessed(.renegotiation))
    dispute.when(.focus(.assess(f1, .impasse, note: nil))).then()
    dispute.when(.focus(.assess(f1, .impasse, note: " "))).refused(with: .text(.empty))
    given(begun, selected(1, .grief)).when(.focus(.assess(f1, .impasse, note: nil)))
      .refused(with: .focus(.notADispute(f1)))
    given(begun).when(select(.grief, stage: .impasse)).refused(with: .focus(.notADispute(f1)))
  }

  @Test func `what is closed or not there is not changed`() {
    let closed = given(begun, selected(), .focus(.closed(ProblemAreaClosed(focus: f1))))
    closed.when(.focus(.close(f1, outcome: nil))).refused(with: .focus(.closed(f1)))
    closed.when(.focus(.assess(f1, .impasse, note: nil))).refused(with: .focus(.closed(f1)))
    closed.when(change(ProblemAreaChanged(focus: f1, rank: 2))).refused(with: .focus(.closed(f1)))
    given(begun).when(.focus(.close(f1, outcome: nil))).refused(with: .focus(.unknown(f1)))
    given(begun).when(.focus(.agreeFormulation(text: "a", agreedOn: nil, focus: f1)))
      .refused(with: .focus(.unknown(f1)))
    given(begun, selected()).when(change(ProblemAreaChanged(focus: f1)))
      .refused(with: .focus(.nothingChanges(f1)))
    given(begun, .contract(.completed(CourseCompleted()))).when(select(.grief))
      .refused(with: .ended)
  }

  @Test func `a number that was taken back is not given again`() {
    var course = given(begun).state
    course.reserveNumbers(of: selected(3))
    let context = DecisionContext(now: .testStart, zone: .london, zones: FixedZones.standard)
    #expect((try? course.decide(select(.grief), context)) == [selected(4, .grief)])
  }

  @Test func `words about a birth are stopped once`() {
    let stopped = CourseEvent.focus(.perinatalWordingStopped(PerinatalWordingStopped()))
    given(begun).when(.focus(.stopPerinatalWording)).then(stopped)
    given(begun, stopped).when(.focus(.stopPerinatalWording)).then()
  }
}
