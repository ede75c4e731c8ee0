import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct PracticeTests {
  typealias Method = PracticeInterface

  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  @Test func `a moment is kept, and what goes on the list has the day and the person alone`()
    async throws
  {
    try await withCourse { daemon in
      let kept = try await daemon.call(
        Method.LookAt.self,
        .init(
          command: .at("saturday 12:00"), person: "Sam",
          analysis: .init(said: "It is late", felt: "hurried")))
      try await daemon.expect(
        kept.receipt, recorded: "PersonAdded: Sam was named",
        "CommunicationAnalysed: A moment with Sam: It is late")
      #expect(kept.bring == "Saturday's talk with Sam")
      #expect(kept.session?.day == "Tuesday 1 December")
      let again = try await daemon.call(
        Method.LookAt.self,
        .init(command: .at("2026-11-03 12:00"), person: "sam", analysis: .init(felt: "glad")))
      #expect(again.bring == "The moment with Sam, Tuesday 3 November")
      let nobody = try await daemon.call(Method.LookAt.self, .init(analysis: .init(felt: "glad")))
      #expect(nobody.bring == "Thursday's moment")
      let moments = try await daemon.call(Method.Moments.self, .init()).moments
      #expect(moments.map(\.person) == [nil, "Sam", "Sam"])
      let withSam = try await daemon.call(Method.Moments.self, .init(person: "sam", limit: 1))
      #expect(withSam.moments.map(\.analysis.felt) == ["glad"])
      #expect(withSam.more)
      let shown = try await daemon.call(
        Method.ShowMoment.self, .init(entry: moments.last?.entry ?? ""))
      #expect(shown.moment.analysis.said == "It is late")
    }
  }

  @Test func `finishing a form closes what was begun`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        DraftsInterface.Save.self,
        .init(form: "moment", answers: [.init(field: "felt", text: "glad")]))
      let kept = try await daemon.call(
        Method.LookAt.self, .init(draft: "d1", analysis: .init(felt: "glad")))
      try await daemon.expect(
        kept.receipt, recorded: "CommunicationAnalysed: A moment: glad",
        "DraftClosed: d1 finished")
    }
  }

  @Test func `skills count what was practised, through homework as well`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        Method.Practise.self,
        .init(skill: "i-statements", person: "Sam", situation: "asking for longer", result: 6))
      try await daemon.call(GoalsInterface.Set.self, .init(statement: "Talk more"))
      let assigned = try await daemon.call(
        HomeworkInterface.Assign.self,
        .init(text: "Say it", person: "Sam", skill: "i-statements", goal: "g1"))
      #expect(assigned.homework.kind == "practiseSkill")
      #expect(assigned.homework.skill == "i-statements")
      #expect(assigned.homework.goal == "g1")
      let tried = try await daemon.call(
        HomeworkInterface.RecordAttempt.self, .init(outcome: "partly"))
      try await daemon.expect(
        tried.receipt, recorded: "HomeworkAttempted: h1 partly tried",
        "SkillPractised: Practised speaking for myself with Sam")
      let skills = try await daemon.call(Method.Skills.self, .init()).skills
      #expect(skills.count == 7)
      #expect(skills.filter { $0.count > 0 }.map(\.name) == ["i-statements"])
      let skill = try await daemon.call(Method.ShowSkill.self, .init(skill: "i-statement"))
      #expect(skill.skill.count == 2)
      #expect(skill.skill.results == [6])
      #expect(skill.practised.map(\.homework) == ["h1", nil])
      #expect(skill.care == nil)
    }
  }

  @Test(arguments: ["assertiveness", "boundaries", "conflict"])
  func `what could be risky says with whom to try it`(skill: String) async throws {
    try await withDaemon { daemon in
      let shown = try await daemon.call(Method.ShowSkill.self, .init(skill: skill))
      #expect(shown.care == "Only with someone you feel safe with.")
    }
  }

  @Test func `an explanation has 60 to 110 words, and an example`() async throws {
    try await withDaemon { daemon in
      for skill in try await daemon.call(Method.Skills.self, .init()).skills {
        let shown = try await daemon.call(Method.ShowSkill.self, .init(skill: skill.name))
        let count = shown.explanation.split(separator: " ").count
        #expect((60...110).contains(count), "\(skill.name) has \(count)")
        #expect(!shown.example.isEmpty)
        #expect(!shown.explanation.contains("!"))
      }
    }
  }

  @Test func `a decision is weighed, and how it turned out stands beside it`() async throws {
    try await withCourse { daemon in
      let kept = try await daemon.call(
        Method.Decide.self,
        .init(
          problem: "Stay or move",
          options: [.init(option: "Stay", pro: "friends"), .init(option: "Move")],
          chosen: 1))
      let entry = kept.receipt.entries[0]
      try await daemon.call(Method.RecordResult.self, .init(entry: entry, result: "fine"))
      let result = try await daemon.call(
        Method.RecordResult.self, .init(entry: entry, result: "fine still"))
      try await daemon.expect(
        result.receipt, recorded: "DecisionResultRecorded: What came of a decision: fine still")
      let shown = try await daemon.call(Method.ShowDecision.self, .init(entry: entry)).decision
      #expect(shown.result == "fine still")
      #expect(shown.options.map(\.pro) == ["friends", nil])
      let list = try await daemon.call(Method.Decisions.self, .init()).decisions
      #expect(list == [shown])
    }
  }

  @Test func `a rehearsed talk is kept with whom, and how sure`() async throws {
    try await withCourse { daemon in
      let kept = try await daemon.call(
        Method.Rehearse.self,
        .init(
          person: "Sam", rehearsedWith: "friend", part: "both", script: "An hour", before: 3,
          after: 5))
      let entry = kept.receipt.entries.last ?? ""
      let shown = try await daemon.call(Method.ShowRehearsal.self, .init(entry: entry)).rehearsal
      #expect(shown.person == "Sam")
      #expect(shown.after == 5)
      #expect(try await daemon.call(Method.Rehearsals.self, .init()).rehearsals == [shown])
    }
  }

  @Test func `words and numbers of practice can be put right`() async throws {
    try await withCourse { daemon in
      try await daemon.call(Method.Practise.self, .init(skill: "listening", result: 6))
      let corrected = try await daemon.call(
        EventsInterface.Correct.self, .init(entry: "e19", text: "at lunch", value: 7))
      #expect(
        corrected.receipt.summary
          == "e19 now says: Practised hearing somebody out (7): at lunch")
      let skills = try await daemon.call(Method.Skills.self, .init()).skills
      #expect(skills[0].results == [7])
    }
  }

  @Test func `a note counts for homework only when that is said`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        HomeworkInterface.Assign.self,
        .init(text: "Write", kind: "journalRelationship", person: "Sam"))
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "a", about: "Sam"))
      let before = try await daemon.call(HomeworkInterface.Show.self, .init(homework: "h1"))
      #expect(before.homework.attempts == 0)
      let kept = try await daemon.call(
        DiaryInterface.WriteNote.self, .init(text: "b", about: "Sam", homework: "h1"))
      #expect(kept.receipt.notices == ["It counts for h1 too."])
      let after = try await daemon.call(HomeworkInterface.Show.self, .init(homework: "h1"))
      #expect(after.homework.attempts == 1)
    }
  }

  @Test func `who is kept apart is not practised with, and comes up only by name`() async throws {
    try await withCourse { daemon in
      for person in ["Sam", "Jo"] {
        try await daemon.call(
          Method.LookAt.self, .init(person: person, analysis: .init(felt: "glad")))
        try await daemon.call(
          Method.Rehearse.self, .init(person: person, rehearsedWith: "alone"))
        try await daemon.call(Method.Practise.self, .init(skill: "conflict", person: person))
      }
      try await daemon.call(
        PeopleInterface.SetState.self, .init(person: "Sam", state: "keepApart"))
      try await daemon.refuses(
        Method.Practise.self, .init(skill: "conflict", person: "sam"),
        .refused("people.keptApart"), saying: "kept apart")
      let moments = try await daemon.call(Method.Moments.self, .init()).moments
      #expect(moments.map(\.person) == ["Jo"])
      let named = try await daemon.call(Method.Moments.self, .init(person: "sam")).moments
      #expect(named.map(\.person) == ["Sam"])
      let talks = try await daemon.call(Method.Rehearsals.self, .init()).rehearsals
      #expect(talks.map(\.person) == ["Jo"])
      let skill = try await daemon.call(Method.ShowSkill.self, .init(skill: "conflict"))
      #expect(skill.practised.map(\.person) == ["Jo"])
    }
  }

  @Test func `what is no practice is refused`() async throws {
    try await withCourse { daemon in
      try await daemon.refuses(
        Method.LookAt.self, .init(person: "Sam", analysis: .init()),
        .refused("practice.nothingTold"), saying: "One answer is enough")
      try await daemon.refuses(
        Method.Practise.self, .init(skill: "juggling"), .invalid("skill"), saying: "boundaries")
      try await daemon.refuses(
        Method.Practise.self, .init(skill: "conflict", result: 11),
        .refused("practice.resultOutOfRange"), saying: "0 to 10")
      try await daemon.refuses(
        Method.Decide.self, .init(problem: "a", options: [.init(option: "b")]),
        .refused("practice.optionsOutOfRange"), saying: "2 to 6")
      try await daemon.refuses(
        Method.RecordResult.self, .init(entry: "e1", result: "a"), .notFound,
        saying: "kith decide list")
      try await daemon.refuses(
        Method.Rehearse.self, .init(rehearsedWith: "nobody"), .invalid("rehearsedWith"),
        saying: "friend")
      try await daemon.refuses(
        Method.ShowMoment.self, .init(entry: "e1"), .notFound, saying: "kith moment list")
      try await daemon.refuses(
        HomeworkInterface.Assign.self, .init(text: "a", kind: "practiseSkill"),
        .refused("homework.needsSkill"), saying: "kith skill list")
      try await daemon.refuses(
        HomeworkInterface.Assign.self, .init(text: "a", goal: "g9"), .notFound,
        saying: "kith goal list")
    }
  }
}
