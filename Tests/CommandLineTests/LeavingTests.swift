import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Leaving a conversation is no error, and loses nothing that was answered.
@Suite struct LeavingTests {
  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  private func leave(
    _ daemon: TestDaemon, _ words: [String], after answers: [String], hearing: String
  ) async throws {
    let left = try await Terminal.run(daemon.kith, words, typing: answers)
    #expect(left.status == 0, "\(words)")
    #expect(!left.output.contains("kith:"), "\(words)")
    #expect(left.output.contains(hearing), "\(words): \(left.output)")
  }

  @Test func `what to work on is gone on with`() async throws {
    try await withCourse { daemon in
      try await leave(
        daemon, ["focus", "add"], after: ["2", "Sam", "more time"],
        hearing: "What you wrote is kept. To go on: kith draft resume d1")
      let resumed = try await daemon.type(
        ["draft", "resume"], answering: "quiet", "2", "not a date", "yesterday")
      #expect(resumed.status == 0)
      #expect(!resumed.output.contains("With whom? >"))
      let kept = try await daemon.call(FocusInterface.List.self, .init()).focuses
      #expect(kept.map(\.title) == ["Disagreement with Sam"])
      #expect(kept[0].details.iExpect == "more time")
      #expect(kept[0].details.theyExpect == "quiet")
      #expect(kept[0].agreedOn != nil)
      #expect(try await daemon.call(DraftsInterface.List.self, .init()).drafts.isEmpty)
    }
  }

  @Test func `what there is between you and someone is gone on with`() async throws {
    try await withCourse { daemon in
      try await leave(
        daemon, ["person", "inventory", "the", "baby"], after: ["every day", "11", "8"],
        hearing: "kith draft resume d1")
      let resumed = try await daemon.type(
        ["draft", "resume"], answering: "3", "more sleep", "", "", "")
      #expect(resumed.status == 0)
      let inventory = try await daemon.call(
        PeopleInterface.Show.self, .init(person: "the baby")
      ).inventory
      #expect(inventory?.contact == "every day")
      #expect(inventory?.given == 8)
      #expect(inventory?.received == 3)
      #expect(inventory?.wanted == "more sleep")
      #expect(try await daemon.call(DraftsInterface.List.self, .init()).drafts.isEmpty)
    }
  }

  @Test func `what is taken along is gone on with, signs are kept at once`() async throws {
    try await withCourse { daemon in
      try await leave(
        daemon, ["course", "maintenance"], after: ["I ask", "no calls", "", "walk"],
        hearing: "kith draft resume d1")
      let resumed = try await daemon.type(
        ["draft", "resume", "d1"], answering: "swim", "", "Priya", "")
      #expect(resumed.status == 0)
      #expect(!resumed.output.contains("A sign you know"))
      let ending = try await daemon.call(CourseInterface.Ending.self, .init())
      #expect(ending.changed == "I ask")
      #expect(ending.signs == ["no calls"])
      #expect(ending.willDo == ["walk", "swim"])
      #expect(ending.call == ["Priya"])
    }
  }

  @Test func `a sign that was told is said to be kept`() async throws {
    try await withCourse { daemon in
      try await leave(
        daemon, ["course", "maintenance"], after: ["", "no calls"],
        hearing: "What you wrote is kept. To go on: kith course maintenance")
    }
  }

  @Test func `a plan waits in its own place, whatever course there is or is not`() async throws {
    try await withDaemon { daemon in
      try await leave(
        daemon, ["plan", "write"], after: ["no sleep", "", "Kettle on"],
        hearing: "kept, and is no plan yet.\nTo go on: kith draft resume plan")
      #expect(!(try await daemon.run("plan").output.contains("Kettle on")))
      #expect(try await daemon.run("draft").output.contains("plan  the plan for hard times"))
      #expect(try await daemon.run("draft", "show").output.contains("    Kettle on"))
      let resumed = try await daemon.type(
        ["draft", "resume"], answering: "Radio", "", "", "", "", "", "", "n")
      #expect(resumed.status == 0)
      #expect(resumed.output.contains("You had begun here; a line is added to it"))
      #expect(!resumed.output.contains("How I notice"))
      let plan = try await daemon.call(SafetyInterface.ShowPlan.self, .init())
      #expect(plan.plan?.parts.map(\.text) == ["no sleep", "Kettle on\nRadio"])
      #expect(plan.plan?.version == 1)
      #expect(plan.drafted == nil)
      #expect(try await daemon.run("draft", "resume").status == 66)
    }
  }

  @Test func `a plan loses nothing when the terminal goes away, and can be dropped`() async throws {
    try await withDaemon { daemon in
      _ = try await Terminal.hangUp(
        daemon.kith, ["plan", "write"], typing: ["no sleep", ""],
        after: "What I can do on my own\n>")
      let begun = try await daemon.call(SafetyInterface.ShowPlan.self, .init()).drafted
      #expect(begun?.map(\.text) == ["no sleep"])
      let dropped = try await daemon.run("draft", "discard")
      #expect(dropped.output.contains("The plan itself stays as it was."))
      #expect(try await daemon.call(SafetyInterface.ShowPlan.self, .init()).drafted == nil)
    }
  }

  @Test func `what is kept as it is answered is said to be kept`() async throws {
    try await withCourse { daemon in
      try await leave(
        daemon, ["rhythm", "log"], after: ["07:00"],
        hearing: "1 time kept. The others can come later: kith rhythm log")
      try await leave(
        daemon, ["benefits", "rate"], after: ["6"],
        hearing: "1 answer kept. To go on: kith benefits rate")
      try await leave(daemon, ["note"], after: [], hearing: "Left there. Nothing was kept.")
      try await leave(
        daemon, ["timeline", "add"], after: ["moved house"],
        hearing: "What you wrote is kept as begun: kith draft resume d1")
      try await leave(daemon, ["mood", "4"], after: [], hearing: "Mood 4, ")
      try await leave(daemon, ["distress", "6"], after: [], hearing: "How hard: 6 of 10, ")
    }
  }

  @Test func `words that are refused afterwards wait as begun`() async throws {
    try await withCourse { daemon in
      let refused = try await daemon.type(
        ["decide", "result", "e999"], answering: "better than I thought")
      #expect(refused.status == 66)
      #expect(refused.output.contains("What you wrote is kept as begun: kith draft resume d1"))
      let shown = try await daemon.call(DraftsInterface.Show.self, .init(draft: "d1"))
      #expect(shown.answers.map(\.text) == ["better than I thought"])
    }
  }

  @Test(arguments: [
    ["mood", "4"], ["distress", "4"], ["moment"], ["note"], ["decide", "add"], ["roleplay", "add"],
    ["focus", "add"], ["person", "inventory", "Sam"], ["course", "maintenance"], ["rhythm", "log"],
    ["benefits", "rate"], ["bring", "add"], ["goal", "add"], ["homework", "add"],
    ["timeline", "add"],
    ["course", "sign"], ["measure", "fill", "phq-9"], ["tried"], ["role", "strain", "r1"],
    ["note", "--edit"], ["note", "-"],
  ])
  func `nobody is asked before it is clear that it can be kept`(words: [String]) async throws {
    try await withDaemon { daemon in
      let asked = try await Terminal.run(daemon.kith, words, typing: ["words"])
      #expect(asked.status == 66)
      #expect(asked.output == "kith: No course is kept yet. To begin one: kith begin\n")
      var alone = daemon.kith
      alone.environment["KITH_SOCKET"] = "/nowhere"
      let without = try await Terminal.run(alone, words, typing: ["words"])
      #expect(without.status == 69)
      #expect(without.output.hasPrefix("kith: kithd is not running"))
    }
  }
}
