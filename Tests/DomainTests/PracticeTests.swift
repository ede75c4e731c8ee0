import Domain
import TestSupport
import Testing

private let c1 = DecisionID(number: 1)

private func practise(
  person: String? = nil, situation: String? = "Asking for longer", result: Int? = 6,
  homework: HomeworkID? = nil
) -> CourseCommand {
  .practice(
    .practise(
      .iStatement, person: person, situation: situation, result: result, homework: homework))
}

private func weigh(
  _ options: [DecisionOption] = ["Stay", "Move"].map { DecisionOption(option: $0) },
  problem: String = "Where to live", chosen: Int? = nil
) -> CourseCommand {
  .practice(.weigh(problem: problem, options: options, chosen: chosen))
}

private let weighed = CourseEvent.practice(
  .decisionAnalysed(
    DecisionAnalysed(
      decision: c1, problem: "Where to live",
      options: [DecisionOption(option: "Stay"), DecisionOption(option: "Move")])))

private func analyse(_ analysed: CommunicationAnalysed, person: String? = nil) -> CourseCommand {
  .practice(.analyse(analysed, person: person))
}

@Suite struct PracticeTests {
  @Test func `practising a skill names it, and whom it was with is added once`() {
    let practised = SkillPractised(
      skill: .iStatement, person: p1, situation: "Asking for longer", result: 6)
    given(begun).when(practise(person: "Sam")).then(
      named(1, "Sam"), .practice(.skillPractised(practised)))
    given(begun, named(1, "Sam")).when(practise(person: "sam"))
      .then(.practice(.skillPractised(practised)))
    given(begun).when(practise(situation: nil, result: nil))
      .then(.practice(.skillPractised(SkillPractised(skill: .iStatement))))
  }

  @Test(arguments: [-1, 11, Int.min]) func `how it went is 0 to 10`(result: Int) {
    given(begun).when(practise(result: result))
      .refused(with: .practice(.resultOutOfRange(result)))
  }

  @Test func `practice counts for homework that there is, about the same skill`() {
    given(begun).when(practise(homework: h1)).refused(with: .practice(.unknownHomework(h1)))
    #expect(given(begun, assigned()).when(practise(homework: h1)).refusal == nil)
    let other = CourseEvent.homework(
      .assigned(
        HomeworkAssigned(homework: h1, kind: .practiseSkill, text: "No", skill: .assertiveness)))
    given(begun, other).when(practise(homework: h1)).refused(with: .practice(.otherSkill(h1)))
  }

  @Test func `a moment takes one answer, whichever it is, and no fewer`() {
    let felt = CommunicationAnalysed(felt: "Hurried")
    given(begun).when(analyse(felt)).then(.practice(.communicationAnalysed(felt)))
    var withSam = felt
    withSam.person = p1
    given(begun).when(analyse(felt, person: "Sam"))
      .then(named(1, "Sam"), .practice(.communicationAnalysed(withSam)))
    given(begun).when(analyse(CommunicationAnalysed()))
      .refused(with: .practice(.nothingTold))
    given(begun).when(analyse(CommunicationAnalysed(), person: "Sam"))
      .refused(with: .practice(.nothingTold))
    given(begun).when(analyse(CommunicationAnalysed(felt: "a", nextTry: " ")))
      .refused(with: .text(.empty))
  }

  @Test(arguments: [0, 1, 7]) func `a decision weighs two to six ways`(count: Int) {
    let options = (0..<count).map { DecisionOption(option: "way \($0)") }
    given(begun).when(weigh(options)).refused(with: .practice(.optionsOutOfRange(count)))
  }

  @Test func `one of the ways may be chosen, by its number`() {
    given(begun).when(weigh()).then(weighed)
    for chosen in [1, 2] { #expect(given(begun).when(weigh(chosen: chosen)).refusal == nil) }
    for chosen in [0, 3, -1] {
      given(begun).when(weigh(chosen: chosen))
        .refused(with: .practice(.noSuchOption(chosen, of: 2)))
    }
    given(begun).when(weigh(problem: " ")).refused(with: .text(.empty))
    given(begun).when(weigh([DecisionOption(option: "a", pro: ""), DecisionOption(option: "b")]))
      .refused(with: .text(.empty))
  }

  @Test func `how a decision turned out is told of one that was weighed`() {
    let result = CourseCommand.practice(.recordResult(c1, result: "Fine"))
    given(begun, weighed).when(result).then(
      .practice(.decisionResultRecorded(DecisionResultRecorded(decision: c1, result: "Fine"))))
    given(begun).when(result).refused(with: .practice(.unknownDecision))
    given(begun, weighed).when(.practice(.recordResult(c1, result: "")))
      .refused(with: .text(.empty))
  }

  @Test func `a rehearsed talk keeps how sure the person felt, 0 to 10`() {
    let done = RolePlayDone(rehearsedWith: .alone, script: "An hour", before: 0, after: 10)
    given(begun).when(.practice(.rehearse(done, person: nil)))
      .then(.practice(.rolePlayDone(done)))
    for value in [-1, 11] {
      given(begun).when(
        .practice(.rehearse(RolePlayDone(rehearsedWith: .alone, before: value), person: nil))
      ).refused(with: .practice(.confidenceOutOfRange(value)))
      given(begun).when(
        .practice(.rehearse(RolePlayDone(rehearsedWith: .alone, after: value), person: nil))
      ).refused(with: .practice(.confidenceOutOfRange(value)))
    }
  }

  @Test func `nothing is practised with somebody who is kept apart, and words about them are kept`()
  {
    let apart = CourseEvent.people(.stateChanged(PersonStateChanged(person: p1, state: .keepApart)))
    let scenario = given(begun, named(1, "Sam"), apart)
    scenario.when(practise(person: "Sam")).refused(with: .people(.keptApart))
    let talk = RolePlayDone(rehearsedWith: .alone)
    scenario.when(.practice(.rehearse(talk, person: "Sam"))).refused(with: .people(.keptApart))
    #expect(scenario.when(analyse(CommunicationAnalysed(felt: "a"), person: "Sam")).refusal == nil)
  }

  @Test(arguments: Skill.allCases) func `a skill is found by what a person types`(skill: Skill) {
    #expect(Skill(word: skill.word) == skill)
    #expect(Skill(word: skill.rawValue) == skill)
    #expect(Skill(word: skill.word.uppercased()) == skill)
  }

  @Test func `one is as good as many, and another word is none`() {
    #expect(Skill(word: "i-statement") == .iStatement)
    #expect(Skill(word: "boundary") == nil)
    #expect(Skill(word: "") == nil)
  }
}

@Suite struct LinkedHomeworkTests {
  private func assign(
    _ kind: HomeworkKind?, person: String? = nil, skill: Skill? = nil, goal: GoalID? = nil
  ) -> CourseCommand {
    .homework(
      .assign(
        kind: kind, text: "a", person: person, due: nil, repeats: nil, skill: skill, goal: goal))
  }

  @Test func `practice of a skill names it, and naming one is practice of it`() {
    given(begun).when(assign(.practiseSkill)).refused(with: .homework(.needsSkill))
    let practice = CourseEvent.homework(
      .assigned(
        HomeworkAssigned(homework: h1, kind: .practiseSkill, text: "a", skill: .assertiveness)))
    given(begun).when(assign(nil, skill: .assertiveness)).then(practice)
    given(begun).when(assign(.observe, skill: .assertiveness))
      .refused(with: .homework(.skillOfOther))
  }

  @Test func `a conversation can be rehearsed for a skill, which trying it is practice of`() {
    let rehearsal = HomeworkAssigned(
      homework: h1, kind: .rehearseConversation, text: "a", person: p1, skill: .assertiveness)
    given(begun).when(assign(.rehearseConversation, person: "Sam", skill: .assertiveness)).then(
      named(1, "Sam"), .homework(.assigned(rehearsal)))
    given(begun, named(1, "Sam"), .homework(.assigned(rehearsal)))
      .when(.homework(.attempt(h1, .tried, confidence: nil, note: nil))).then(
        .homework(.attempted(HomeworkAttempted(homework: h1, outcome: .tried))),
        .practice(
          .skillPractised(SkillPractised(skill: .assertiveness, person: p1, homework: h1))))
  }

  @Test(arguments: [HomeworkKind.rehearseConversation, .journalRelationship])
  func `what is about somebody names them`(kind: HomeworkKind) {
    given(begun).when(assign(kind)).refused(with: .homework(.needsPerson))
    #expect(given(begun).when(assign(kind, person: "Sam")).refusal == nil)
  }

  @Test func `a step towards a goal names one that there is`() {
    given(begun).when(assign(.observe, goal: g1)).refused(with: .goals(.unknown(g1)))
    #expect(given(begun, goal()).when(assign(.observe, goal: g1)).refusal == nil)
  }

  @Test func `trying it, or part of it, is practice of its skill`() {
    let scenario = given(
      begun, named(1, "Sam"),
      .homework(
        .assigned(
          HomeworkAssigned(
            homework: h1, kind: .practiseSkill, text: "a", person: p1, skill: .assertiveness))))
    let practised = CourseEvent.practice(
      .skillPractised(SkillPractised(skill: .assertiveness, person: p1, homework: h1)))
    for outcome in [HomeworkOutcome.tried, .partly] {
      scenario.when(.homework(.attempt(h1, outcome, confidence: nil, note: nil))).then(
        .homework(.attempted(HomeworkAttempted(homework: h1, outcome: outcome))), practised)
    }
    scenario.when(.homework(.attempt(h1, .notThisTime, confidence: nil, note: nil))).then(
      .homework(.attempted(HomeworkAttempted(homework: h1, outcome: .notThisTime))))
  }

  @Test func `a note counts for homework where the person says so`() {
    let note = CourseCommand.diary(.writeNote(text: "We met", about: nil, homework: h1))
    given(begun, assigned()).when(note).then(
      .diary(.noteWritten(NoteWritten(text: "We met"))),
      .homework(.attempted(HomeworkAttempted(homework: h1, outcome: .tried))))
    given(begun).when(note).refused(with: .homework(.unknown(h1)))
  }
}
