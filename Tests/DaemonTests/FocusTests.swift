import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct FocusTests {
  typealias Method = FocusInterface

  @Test func `a disagreement has a title, a stage and a question`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let added = try await daemon.call(
        Method.Add.self,
        .init(
          area: "roleDispute", agreedOn: "yesterday",
          details: .init(person: "Sam", iExpect: "more time"), stage: "impasse"))
      #expect(added.receipt.summary == "Kept as f1.")
      #expect(added.focus.title == "Disagreement with Sam")
      #expect(added.focus.standing == "not talking about it")
      #expect(added.focus.question == "What goes unsaid?")
      try await daemon.expect(
        added.receipt, recorded: "PersonAdded: Sam was named",
        "ProblemAreaSelected: Chosen (f1): Disagreement with Sam: more time",
        "DisputeStageAssessed: f1, not talking about it")
      let stage = try await daemon.call(
        Method.SetStage.self, .init(focus: "f1", stage: "renegotiation"))
      #expect(stage.receipt.summary == "f1: talking it over.")
      #expect(stage.focus.stages.map(\.stage) == ["impasse", "renegotiation"])
      let changed = try await daemon.call(
        Method.Change.self, .init(focus: "f1", details: .init(theyExpect: "quiet")))
      #expect(changed.focus.details.iExpect == "more time")
      #expect(changed.focus.details.theyExpect == "quiet")
      // The log names the parts, not what they say.
      let line = try await daemon.log(limit: 1000).last?.text
      #expect(line == "f1 changed (what they expect)")
      try await daemon.call(Method.Close.self, .init(focus: "f1", outcome: "we talk"))
      #expect(try await daemon.call(Method.List.self, .init()).focuses.isEmpty)
      let all = try await daemon.call(Method.List.self, .init(closed: true)).focuses
      #expect(all.map(\.outcome) == ["we talk"])
      let steps = try await daemon.call(Method.History.self, .init()).steps
      #expect(steps.count == 5)
      #expect(steps.map(\.text).contains("f1 changed (what they expect): quiet"))
    }
  }

  @Test func `what is wrong about an area is refused`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.refuses(
        Method.Add.self, .init(area: "sadness"), .invalid("area"), saying: "grief")
      try await daemon.refuses(
        Method.Add.self, .init(area: "grief", details: .init(date: "tomorrow")),
        .refused("focus.dateInFuture"),
        saying: "still to come")
      try await daemon.refuses(
        Method.Add.self, .init(area: "grief", stage: "impasse"), .refused("focus.notADispute"),
        saying: "not a disagreement")
      try await daemon.call(Method.Add.self, .init(area: "grief"))
      try await daemon.call(Method.Add.self, .init(area: "isolation"))
      try await daemon.refuses(
        Method.Add.self, .init(area: "roleTransition"), .refused("focus.twoLive"),
        saying: "kith focus close")
      try await daemon.refuses(
        Method.SetStage.self, .init(focus: "f1", stage: "impasse"),
        .refused("focus.notADispute"), saying: "f1")
      try await daemon.refuses(
        Method.Close.self, .init(focus: "f7"), .notFound, saying: "kith focus")
      try await daemon.refuses(
        Method.Change.self, .init(focus: "f1", rank: 3), .refused("focus.rankOutOfRange"),
        saying: "1 or 2")
      try await daemon.refuses(
        Method.ChooseTradition.self, .init(tradition: "other"), .invalid("tradition"),
        saying: "weissmanKlerman")
    }
  }

  @Test func `a formulation has versions, and the latest holds`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(Method.AgreeFormulation.self, .init(text: "first"))
      let second = try await daemon.call(
        Method.AgreeFormulation.self, .init(text: "second", agreedOn: "yesterday"))
      #expect(second.receipt.notices == ["What was agreed before stays: kith formulation history"])
      let shown = try await daemon.call(Method.ShowFormulation.self, .init()).formulation
      #expect(shown?.text == "second")
      #expect(shown?.version == 2)
      let all = try await daemon.call(Method.FormulationHistory.self, .init()).formulations
      #expect(all.map(\.version) == [2, 1])
      #expect(all.map(\.text) == ["second", "first"])
      try await daemon.refuses(
        Method.AgreeFormulation.self, .init(text: " "), .refused("text.empty"), saying: "words")
      try await daemon.refuses(
        Method.AgreeFormulation.self, .init(text: "a", focus: "f1"), .notFound,
        saying: "kith focus")
    }
  }

  @Test(arguments: [
    ("One. Two.", false), ("One. Two. Three.", true), ("One. Two. Three", true), ("one", false),
  ]) func `a formulation of more than two sentences is kept, with a hint`(
    text: String, isHinted: Bool
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let receipt = try await daemon.call(Method.AgreeFormulation.self, .init(text: text)).receipt
      #expect(receipt.notices.contains { $0.contains("Two sentences") } == isHinted)
      let kept = try await daemon.call(Method.ShowFormulation.self, .init()).formulation
      #expect(kept?.text == text)
    }
  }

  @Test func `the brief tells what was chosen and where it stands`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        Method.Add.self,
        .init(area: "roleDispute", details: .init(person: "Sam"), stage: "impasse"))
      try await daemon.call(
        TimelineInterface.Add.self, .init(text: "Moved house", on: "march 2024"))
      let brief = try await daemon.call(BriefInterface.Show.self, .init()).brief.sections
      let focus = brief.first { $0.name == "focus" }
      #expect(focus?.title == "What we chose to work on")
      #expect(
        focus?.lines.map(\.text)
          == ["Disagreement with Sam", "Where it stands: not talking about it"])
      let events = brief.first { $0.name == "lifeEvents" }
      #expect(events?.lines.map(\.text) == ["Moved house"])
      try await daemon.call(
        PeopleInterface.SetState.self, .init(person: "Sam", state: "keepApart"))
      let later = try await daemon.call(BriefInterface.Show.self, .init()).brief.sections
      #expect(!later.contains { $0.name == "focus" })
    }
  }

  @Test func `a card has no lines about a birth once they are stopped`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(CourseInterface.Begin.self, .init(template: "ipt-peri-post"))
      let trigger = SafetyInterface.ShowCard.Parameters(trigger: "leftMidway")
      let before = try await daemon.call(SafetyInterface.ShowCard.self, trigger).card.lines
      #expect(before.contains { $0.contains("hardly need sleep") })
      let stopped = try await daemon.call(Method.StopPerinatal.self, .init())
      #expect(stopped.receipt.summary.hasPrefix("Noted."))
      let after = try await daemon.call(SafetyInterface.ShowCard.self, trigger).card.lines
      #expect(!after.contains { $0.contains("hardly need sleep") })
    }
  }
}
