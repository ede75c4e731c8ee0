import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct BriefTests {
  typealias Method = BriefInterface

  /// Thursday 26 November; session 7 was on Tuesday, the first that Kith kept.
  private func withCourse(
    attended: Int = 6, _ body: (TestDaemon) async throws -> Void
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        CourseInterface.Begin.self,
        .init(template: "ipt-16", first: "2026-11-24 15:00", attended: attended))
      try await daemon.call(
        SessionsInterface.Attend.self, .init(command: .at("2026-11-24 16:00"), session: "s1"))
      try await body(daemon)
    }
  }

  private func brief(
    _ daemon: TestDaemon, details: Bool = false, asOf: String? = nil
  ) async throws -> Method.Brief {
    try await daemon.call(
      Method.Show.self, .init(query: Query(asOf: asOf), details: details)
    ).brief
  }

  /// The lines of a section, asides behind a bar.
  private func lines(_ brief: Method.Brief, _ name: String) -> [String]? {
    brief.sections.first { $0.name == name }?.lines.map { line in
      line.text + (line.aside.map { " | \($0)" } ?? "")
    }
  }

  private func note(_ text: String, about: String? = nil, _ daemon: TestDaemon) async throws
    -> String
  {
    let reply = try await daemon.call(
      DiaryInterface.WriteNote.self, .init(text: text, about: about))
    return try #require(reply.receipt.entries.last)
  }

  @Test func `a brief says for which session it is and since which`() async throws {
    try await withCourse { daemon in
      let brief = try await brief(daemon)
      #expect(brief.title == "For session 8, Tuesday 1 December, 15:00")
      #expect(brief.since == "Since session 7, Tuesday 24 November")
      #expect(brief.session?.number == 8)
      #expect(brief.lastSession?.number == 7)
      #expect(brief.sections.isEmpty)
    }
  }

  @Test func `one mood and one sentence make a brief before the first session`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        DiaryInterface.RecordMood.self, .init(command: .at("yesterday 21:30"), value: 4))
      _ = try await note("We talked for an hour", daemon)
      let brief = try await brief(daemon)
      #expect(brief.title == "For session 1, Tuesday 1 December, 15:00")
      #expect(brief.since == "Since Wednesday 25 November")
      #expect(brief.sections.map(\.name) == ["mood", "notes"])
      #expect(lines(brief, "mood") == ["4 | Wednesday night"])
      #expect(lines(brief, "notes") == ["Thu 26. We talked for an hour."])
    }
  }

  @Test func `moods are counted from the last session on, with the lowest and the highest`()
    async throws
  {
    try await withCourse { daemon in
      for (when, value) in [
        ("2026-11-23 20:00", 0), ("2026-11-24 15:10", 3), ("2026-11-26 00:20", 1),
        ("2026-11-25 12:00", 5),
      ] {
        try await daemon.call(
          DiaryInterface.RecordMood.self, .init(command: .at(when), value: value))
      }
      let brief = try await brief(daemon)
      #expect(
        lines(brief, "mood")
          == ["3 entries, 1 to 5 | lowest Wednesday night, highest Wednesday"])
      let mood = try #require(brief.sections.first { $0.name == "mood" })
      #expect(mood.items.map(\.value) == [3, 5, 1])
      #expect(mood.items.first?.when?.text == "Tuesday 24 November, 15:10")
    }
  }

  @Test func `practice stands with how it went, and what was not tried is not told`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "Say one thing I need", person: "Sam"))
      try await daemon.call(HomeworkInterface.Assign.self, .init(text: "Ring Jo"))
      try await daemon.call(
        HomeworkInterface.RecordAttempt.self,
        .init(homework: "h1", outcome: "notThisTime", note: "too tired"))
      try await daemon.call(
        HomeworkInterface.RecordAttempt.self, .init(homework: "h1", outcome: "partly"))
      #expect(
        lines(try await brief(daemon), "practice")
          == ["Say one thing I need, with Sam | partly, Thu 26"])
      #expect(
        lines(try await brief(daemon, details: true), "practice") == [
          "Say one thing I need, with Sam | not this time, Thu 26", "  too tired",
          "Say one thing I need, with Sam | partly, Thu 26",
        ])
    }
  }

  @Test func `the list, goals, people and what was worth remembering have their lines`()
    async throws
  {
    try await withCourse { daemon in
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "The talk\nwith Sam"))
      try await daemon.call(SessionsInterface.WriteNote.self, .init(text: "to ask for longer"))
      try await daemon.call(GoalsInterface.Set.self, .init(statement: "A visit"))
      try await daemon.call(GoalsInterface.Set.self, .init(statement: "Two calls"))
      try await daemon.call(GoalsInterface.Rate.self, .init(goal: "g2", value: 1))
      for (text, about) in [("a", "Sam"), ("b", "Mum"), ("c", "Sam"), ("d", nil)] {
        _ = try await note(text, about: about, daemon)
      }
      let brief = try await brief(daemon)
      #expect(brief.sections.map(\.name) == ["agenda", "lastTime", "goals", "people"])
      #expect(lines(brief, "agenda") == ["The talk with Sam"])
      #expect(lines(brief, "lastTime") == ["to ask for longer"])
      #expect(lines(brief, "goals") == ["Two calls | yes"])
      #expect(lines(brief, "people") == ["I wrote about Sam twice, about Mum once."])
      let details = try await self.brief(daemon, details: true)
      #expect(lines(details, "goals") == ["A visit | not rated yet", "Two calls | yes"])
      #expect(
        lines(details, "notes")?.first == "a | Thursday 26 November, 09:00, about Sam")
    }
  }

  @Test func `a brief is answered as of any moment, and knows what was taken back`() async throws {
    try await withCourse { daemon in
      let entry = try await note("We talked", daemon)
      daemon.set("2026-11-27T09:00")
      try await daemon.call(EventsInterface.Retract.self, .init(entry: entry))
      #expect(try await brief(daemon).sections.isEmpty)
      let then = try await brief(daemon, asOf: "yesterday 10:00")
      #expect(lines(then, "notes") == ["Thu 26. We talked."])
    }
  }

  @Test func `without a course there is no brief`() async throws {
    try await withDaemon { daemon in
      try await daemon.refuses(Method.Show.self, .init(), .notFound, saying: "kith begin")
    }
  }

  @Test func `at session 8 words can be chosen, and then stand in its brief`() async throws {
    try await withCourse { daemon in
      #expect(try await !brief(daemon).mayChooseWords)
      let entry = try await note("I can ask", daemon)
      #expect(try await brief(daemon).mayChooseWords)
      let words = try await daemon.call(Method.Words.self, .init()).words
      #expect(words.map(\.entry) == [entry])
      #expect(words.map(\.text) == ["I can ask"])
      let kept = try await daemon.call(Method.Keep.self, .init(entry: entry))
      #expect(kept.receipt.summary == "Those words will stand in the brief for session 8.")
      try await daemon.expect(
        kept.receipt, recorded: "LineChosen: \(entry) chosen for session 8")
      let brief = try await brief(daemon)
      #expect(!brief.mayChooseWords)
      let section = try #require(brief.sections.first { $0.name == "wordsThen" })
      #expect(section.title == "On Thursday 26 November I wrote:")
      #expect(section.lines.map(\.text) == ["I can ask"])
      try await daemon.call(EventsInterface.Retract.self, .init(entry: entry))
      #expect(lines(try await self.brief(daemon), "wordsThen") == nil)
    }
  }

  @Test func `weeks are counted where the whole course is kept`() async throws {
    try await withCourse(attended: 0) { daemon in
      daemon.set("2026-12-02T09:00")
      let entry = try await note("I can ask", daemon)
      try await daemon.call(Method.Keep.self, .init(entry: entry))
      let titles = try await brief(daemon).sections.map(\.title)
      #expect(titles.contains("In week 2 I wrote:"))
    }
  }

  @Test func `what has no words of one's own cannot be shown again`() async throws {
    try await withCourse { daemon in
      for entry in ["e1", "e999"] {
        try await daemon.refuses(
          Method.Keep.self, .init(entry: entry), .refused("brief.noWords"),
          saying: "kith back --choose")
      }
      try await daemon.refuses(
        Method.Keep.self, .init(entry: "x"), .invalid("entry"), saying: "looks like e7")
    }
  }

  @Test func `that a brief was saved is kept by its digest alone`() async throws {
    try await withCourse { daemon in
      // The digest of "abc" is a test vector of FIPS 180-4.
      let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      let saved = try await daemon.call(
        Method.RecordSaved.self, .init(details: false, content: "abc"))
      #expect(saved.digest == abc)
      try await daemon.expect(
        saved.receipt, recorded: "SummaryExported: A brief was saved, SHA-256 ba7816bf…")
      #expect(try await daemon.log().last?.discreetText == "brief")
      try await daemon.refuses(
        Method.RecordSaved.self, .init(details: true, content: ""), .invalid("content"),
        saying: "512 KiB")
    }
  }
}
