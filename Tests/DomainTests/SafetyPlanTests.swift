import Domain
import TestSupport
import Testing

private func plan(
  _ texts: String..., clinic: String? = nil, keeping: PlanKeeping = .sealed
) -> SafetyPlanWritten {
  SafetyPlanWritten(
    parts: texts.enumerated().map { PlanPart(heading: "Part \($0.offset)", text: $0.element) },
    clinic: clinic, keeping: keeping)
}

private func refused(_ parts: [PlanPart]?, clinic: String? = nil, with refusal: PlanRefusal) {
  givenNothing(SafetyPlan.self).when(.write(parts: parts, clinic: clinic, keeping: nil))
    .refused(with: refusal)
}

@Suite struct SafetyPlanTests {
  @Test func `a plan is written whole, and sealed unless the person says otherwise`() {
    let parts = plan("Radio").parts
    givenNothing(SafetyPlan.self).when(.write(parts: parts, clinic: nil, keeping: nil))
      .then(.written(plan("Radio")))
    givenNothing(SafetyPlan.self).when(.write(parts: parts, clinic: nil, keeping: .clear))
      .then(.written(plan("Radio", keeping: .clear)))
  }

  @Test func `what is left out of a writing stays`() {
    given(.written(plan("Radio", keeping: .clear)))
      .when(.write(parts: nil, clinic: "Ring the team", keeping: nil))
      .then(.written(plan("Radio", clinic: "Ring the team", keeping: .clear)))
    given(.written(plan("Radio", clinic: "Ring the team")))
      .when(.write(parts: nil, clinic: "", keeping: nil)).then(.written(plan("Radio")))
  }

  @Test func `the same again is no new version`() {
    let radio = plan("Radio")
    let after = given(.written(radio))
      .when(.write(parts: radio.parts, clinic: nil, keeping: nil)).after
    #expect(after.version == 1)
  }

  @Test func `a clinic's plan alone is a plan`() {
    givenNothing(SafetyPlan.self)
      .when(.write(parts: nil, clinic: "Ring the team", keeping: nil))
      .then(.written(plan(clinic: "Ring the team")))
  }

  @Test func `what is answered so far waits, and is no plan`() {
    let begun = plan("Radio").parts
    let proposed = given(.written(plan("Tea"))).when(.draft(parts: begun))
    proposed.then(.drafted(SafetyPlanDrafted(parts: begun)))
    let after = proposed.after
    #expect(after.drafted == begun)
    #expect(after.current == plan("Tea"))
    #expect(after.version == 1)
  }

  @Test func `writing the plan takes the place of what waited, and so does dropping it`() {
    let begun = SafetyPlanDrafted(parts: plan("Radio").parts)
    given(.drafted(begun)).when(.write(parts: plan("Radio").parts, clinic: nil, keeping: nil))
      .then(.written(plan("Radio")), .drafted(SafetyPlanDrafted(parts: [])))
    // A clinic's plan alone leaves it waiting.
    given(.drafted(begun)).when(.write(parts: nil, clinic: "Ring", keeping: nil))
      .then(.written(plan(clinic: "Ring")))
    let after = given(.drafted(begun)).when(.draft(parts: [])).after
    #expect(after.drafted == nil)
    #expect(given(.written(plan("Tea"))).when(.draft(parts: [])).after.drafted == nil)
  }

  @Test func `what waits is held to the rules of a plan`() {
    let twice = PlanPart(heading: "A", text: "a")
    givenNothing(SafetyPlan.self).when(.draft(parts: [twice, twice])).refused(with: .headingTwice)
    givenNothing(SafetyPlan.self).when(.draft(parts: [PlanPart(heading: "A", text: " ")]))
      .refused(with: .text(.empty))
  }

  @Test func `a plan of no words is refused`() {
    refused([], with: .noWords)
    refused(nil, with: .noWords)
    refused([PlanPart(heading: "A", text: " ")], with: .text(.empty))
  }

  @Test func `headings are short lines, each once, at most twenty`() {
    refused([PlanPart(heading: "", text: "a")], with: .heading(.empty))
    refused([PlanPart(heading: "a\nb", text: "a")], with: .heading(.controlCharacter))
    let twice = PlanPart(heading: "A", text: "a")
    refused([twice, twice], with: .headingTwice)
    let many = (1...21).map { PlanPart(heading: "Part \($0)", text: "a") }
    refused(many, with: .tooManyParts(21))
  }

  @Test func `all of it together has at most 64 KiB, and nothing that a terminal carries out`() {
    let half = String(repeating: "a", count: 40_000)
    let parts = [PlanPart(heading: "A", text: half), PlanPart(heading: "B", text: half)]
    refused(parts, with: .text(.tooLong(bytes: 80_002)))
    refused([PlanPart(heading: "A", text: "a\u{1B}")], with: .text(.controlCharacter))
    refused(nil, clinic: "a\u{1B}", with: .text(.controlCharacter))
  }

  @Test func `where it lies can be changed without its words`() {
    given(.written(plan("Radio"))).when(.keep(.clear))
      .then(.written(plan("Radio", keeping: .clear)))
    given(.written(plan("Radio"))).when(.keep(.sealed)).then()
    givenNothing(SafetyPlan.self).when(.keep(.clear)).refused(with: .none)
  }

  @Test func `looking through it needs a plan`() {
    given(.written(plan("Radio"))).when(.review).then(.reviewed(SafetyPlanReviewed()))
    givenNothing(SafetyPlan.self).when(.review).refused(with: .none)
  }

  @Test func `the version before can be brought back, and does not come to lie open by it`() {
    given(.written(plan("Radio", keeping: .clear)), .written(plan("Tea"))).when(.bringBack)
      .then(.written(plan("Radio")))
    given(.written(plan("Radio"))).when(.bringBack).refused(with: .noVersionBefore)
    given(.written(plan("Radio")), .written(plan("Radio", keeping: .clear))).when(.bringBack)
      .refused(with: .noVersionBefore)
    givenNothing(SafetyPlan.self).when(.bringBack).refused(with: .none)
  }

  @Test func `a plan cannot be dated forward`() {
    given(.written(plan("Radio"))).when(.review, occurredAt: .testStart + .hours(1))
      .refused(with: .occursInFuture)
  }
}

@Suite struct PlanCardLinesTests {
  private func lines(_ parts: [(PlanHeading, String)], clinic: String? = nil) -> [String] {
    SafetyPlanWritten(
      parts: parts.map { PlanPart(heading: $0.0.title, text: $0.1) }, clinic: clinic,
      keeping: .sealed
    ).cardLines(limit: 6)
  }

  @Test func `the card has what to do, in the order of the plan, and not the signs`() {
    #expect(
      lines([(.signs, "I stop eating"), (.alone, "Kettle on"), (.turnTo, "Ring Priya")])
        == ["Kettle on", "Ring Priya"])
  }

  @Test func `a long part does not push out whom to ring`() {
    let long = (1...9).map { "Walk \($0)" }.joined(separator: "\n")
    #expect(
      lines([(.alone, long), (.turnTo, "Ring Priya\n\n  Ring Mum "), (.team, "020 7946 0000")])
        == ["Walk 1", "Walk 2", "Walk 3", "Ring Priya", "Ring Mum", "020 7946 0000"])
  }

  @Test func `the clinic's plan, and even the signs, stand in where there is nothing else`() {
    #expect(lines([(.signs, "I stop eating")], clinic: "Ring the team") == ["Ring the team"])
    #expect(lines([(.signs, "I stop eating")]) == ["I stop eating"])
  }

  @Test func `every heading that is offered can be stored, and the last has no examples`() {
    for heading in PlanHeading.allCases {
      #expect(TextRule.problem(withName: heading.title) == nil)
    }
    #expect(
      PlanHeading.around.title == "How I make things around me safer (good to do with someone)")
  }
}
