import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// Forms on a terminal: asked one by one, left, and taken up again.
@Suite struct FormTests {
  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  private func moments(_ daemon: TestDaemon) async throws -> [PracticeInterface.LookedAt] {
    try await daemon.call(PracticeInterface.Moments.self, .init()).moments
  }

  private func drafts(_ daemon: TestDaemon) async throws -> [DraftsInterface.Draft] {
    try await daemon.call(DraftsInterface.List.self, .init()).drafts
  }

  @Test func `a moment is five short questions, and may go on the list`() async throws {
    try await withCourse { daemon in
      let asked = try await daemon.type(
        ["moment", "Sam"], answering: "We met", "It is late", "hurried", "longer", "", "y")
      #expect(asked.status == 0)
      for question in [
        "What happened? >", "What was said? >", "What did you feel? >", "What did you want? >",
        "What might you try next time? >",
        "Kept. Bring this on Tuesday 1 December? [y/N] >",
      ] {
        #expect(asked.output.contains(question))
      }
      #expect(!asked.output.contains("hurried"))
      let kept = try await moments(daemon)
      #expect(kept.map(\.person) == ["Sam"])
      #expect(kept[0].analysis.wanted == "longer")
      #expect(kept[0].analysis.nextTry == nil)
      #expect(try await drafts(daemon).isEmpty)
      let agenda = try await daemon.call(SessionsInterface.Agenda.self, .init()).items
      #expect(agenda.map(\.text) == ["Thursday's talk with Sam"])
    }
  }

  @Test func `Enter is no, and one answer is enough`() async throws {
    try await withCourse { daemon in
      let asked = try await daemon.type(["moment"], answering: "", "", "glad", "", "", "")
      #expect(asked.status == 0)
      #expect(try await moments(daemon).map(\.analysis.felt) == ["glad"])
      #expect(
        try await daemon.call(SessionsInterface.Agenda.self, .init()).items.isEmpty)
    }
  }

  @Test func `without any answer nothing is kept, the name neither`() async throws {
    try await withCourse { daemon in
      let before = try await daemon.health().position
      let asked = try await daemon.type(["moment", "Sam"], answering: "", "", "", "", "")
      #expect(asked.status == 0)
      #expect(asked.output.contains("nothing was kept"))
      #expect(try await daemon.health().position == before)
    }
  }

  @Test func `who leaves in the middle goes on later, and it counts for when it was begun`()
    async throws
  {
    try await withCourse { daemon in
      let left = try await daemon.type(
        ["moment", "Sam", "--at", "yesterday 21:00"], answering: "We met", "It is late")
      #expect(left.status == 0)
      #expect(!left.output.contains("kith:"))
      #expect(left.output.contains("kith draft resume d1"))
      #expect(try await moments(daemon).isEmpty)
      #expect(try await drafts(daemon).map(\.answered) == [2])
      let today = try await daemon.run()
      #expect(today.output.contains("1 thing (kith draft)"))
      let listed = try await daemon.run("draft")
      #expect(listed.output.contains("2 of 5 answered"))
      #expect(!listed.output.contains("We met"))
      let resumed = try await daemon.type(
        ["draft", "resume", "d1"], answering: "hurried", "longer", "ask", "n")
      #expect(resumed.status == 0)
      #expect(!resumed.output.contains("What happened? >"))
      let kept = try await moments(daemon)
      #expect(kept.map(\.person) == ["Sam"])
      #expect(kept[0].analysis.happened == "We met")
      #expect(kept[0].analysis.nextTry == "ask")
      #expect(kept[0].when.civil == "2026-11-25T21:00:00")
      #expect(try await drafts(daemon).isEmpty)
    }
  }

  @Test func `everything is asked with --full`() async throws {
    try await withCourse { daemon in
      let asked = try await daemon.type(
        ["moment", "--full"],
        answering: "Sam", "a", "b", "c", "d", "e", "f", "g", "h", "i", "n")
      #expect(asked.status == 0)
      let kept = try await moments(daemon)
      #expect(kept.map(\.person) == ["Sam"])
      let told = kept.map { [$0.analysis.theySaid, $0.analysis.otherwise, $0.analysis.nextTry] }
      #expect(told == [["c", "h", "i"]])
    }
  }

  @Test func `a decision is asked way by way, and can be left and gone on with`() async throws {
    try await withCourse { daemon in
      let left = try await daemon.type(
        ["decide", "add"], answering: "Stay or move", "Stay", "friends", "")
      #expect(left.status == 0)
      #expect(!left.output.contains("kith:"))
      let resumed = try await daemon.type(
        ["draft", "resume", "d1"], answering: "small", "Move", "", "far", "", "3", "1")
      #expect(resumed.status == 0)
      #expect(resumed.output.contains("from 1 to 2"))
      let kept = try await daemon.call(PracticeInterface.Decisions.self, .init()).decisions
      #expect(kept.map(\.chosen) == [1])
      #expect(kept[0].options.map(\.con) == ["small", "far"])
      #expect(kept[0].options.map(\.pro) == ["friends", nil])
    }
  }

  @Test func `a rehearsed talk is asked step by step`() async throws {
    try await withCourse { daemon in
      let asked = try await daemon.type(
        ["roleplay", "add", "--with", "Sam"],
        answering: "4", "1", "3", "2", "An hour", "", "11", "6")
      #expect(asked.status == 0)
      let kept = try await daemon.call(PracticeInterface.Rehearsals.self, .init()).rehearsals
      #expect(kept.map(\.rehearsedWith) == ["therapist"])
      #expect(kept.map(\.part) == ["both"])
      #expect(kept.map(\.after) == [6])
      #expect(try await drafts(daemon).isEmpty)
    }
  }

  @Test func `a terminal that goes away loses nothing that was answered`() async throws {
    try await withCourse { daemon in
      let seen = try await Terminal.hangUp(
        daemon.kith, ["moment", "Sam"], typing: ["We met"], after: "What was said? >")
      #expect(seen.contains("What happened? >"))
      let shown = try await daemon.call(DraftsInterface.Show.self, .init(draft: "d1"))
      #expect(shown.answers.map(\.text) == ["We met", "Sam"])
      #expect(try await moments(daemon).isEmpty)
    }
  }

  @Test func `with twenty things begun a moment is kept all the same`() async throws {
    try await withCourse { daemon in
      for _ in 1...20 {
        try await daemon.call(
          DraftsInterface.Save.self,
          .init(form: "moment", answers: [.init(field: "felt", text: "glad")]))
      }
      let asked = try await daemon.type(["moment"], answering: "We met", "", "", "", "", "")
      #expect(asked.status == 0)
      #expect(try await moments(daemon).map(\.analysis.happened) == ["We met"])
    }
  }

  @Test func `answers come as one JSON object, and none is lost to a slip`() async throws {
    try await withCourse { daemon in
      let kept = try await daemon.run(
        "moment", "--json-answers", "-", input: #"{"person":"Jo","felt":"glad"}"#)
      #expect(kept.status == 0)
      #expect(try await moments(daemon).map(\.person) == ["Jo"])
      for wrong in [#"{"fellt":"glad"}"#, #"["glad"]"#, #"{"felt":3}"#, ""] {
        let refused = try await daemon.run("moment", "--json-answers", "-", input: wrong)
        #expect(refused.status == 65)
        #expect(refused.errors.contains("othing was kept"))
      }
      #expect(try await moments(daemon).count == 1)
    }
  }
}
