import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct DraftsTests {
  typealias Method = DraftsInterface

  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  private func answers(_ pairs: (String, String)...) -> [DraftsInterface.Answer] {
    pairs.map { DraftsInterface.Answer(field: $0.0, text: $0.1) }
  }

  @Test func `answers are kept one after the other, and today tells of them without words`()
    async throws
  {
    try await withCourse { daemon in
      let first = try await daemon.call(
        Method.Save.self, .init(form: "moment", answers: answers(("happened", "We met"))))
      #expect(first.draft == "d1")
      try await daemon.expect(first.receipt, recorded: "DraftSaved: Begun (d1): a moment")
      let both = answers(("happened", "We met"), ("felt", "hurried"))
      try await daemon.call(Method.Save.self, .init(draft: "d1", form: "moment", answers: both))
      let shown = try await daemon.call(Method.Show.self, .init(draft: "d1"))
      #expect(shown.answers == both)
      #expect(shown.draft.answered == 2)
      #expect(shown.draft.questions == 5)
      #expect(try await daemon.call(CourseInterface.Today.self, .init()).day.begun == 1)
      try await daemon.call(Method.Discard.self, .init(draft: "d1"))
      #expect(try await daemon.call(CourseInterface.Today.self, .init()).day.begun == nil)
      #expect(try await daemon.call(Method.List.self, .init()).drafts.isEmpty)
    }
  }

  @Test func `a line is kept as what it is, for when it was, and undone in one step`()
    async throws
  {
    try await withCourse { daemon in
      try await daemon.call(
        Method.Save.self,
        .init(
          command: .at("2026-11-25 21:30"), form: "mood",
          answers: answers(("value", "3"), ("note", "tired"))))
      let kept = try await daemon.call(Method.Keep.self, .init(draft: "d1"))
      try await daemon.expect(
        kept.receipt, recorded: "MoodRecorded: Mood 3: tired", "DraftClosed: d1 finished")
      let moods = try await daemon.call(DiaryInterface.Moods.self, .init()).moods
      #expect(moods.map(\.when.civil) == ["2026-11-25T21:30:00"])
      try await daemon.call(EventsInterface.Undo.self, .init())
      #expect(try await daemon.call(DiaryInterface.Moods.self, .init()).moods.isEmpty)
      #expect(try await daemon.call(Method.List.self, .init()).drafts.map(\.id) == ["d1"])
    }
  }

  @Test func `keeping twice with one id is keeping once`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        Method.Save.self, .init(form: "note", answers: answers(("text", "a"), ("about", "Sam"))))
      let first = try await daemon.call(
        Method.Keep.self, .init(command: .numbered(7), draft: "d1"))
      let second = try await daemon.call(
        Method.Keep.self, .init(command: .numbered(7), draft: "d1"))
      #expect(second.receipt.repeated)
      #expect(second.receipt.entries == first.receipt.entries)
      let notes = try await daemon.call(DiaryInterface.Notes.self, .init()).notes
      #expect(notes.map(\.about) == ["Sam"])
    }
  }

  @Test func `a form that is not finished is not kept as it is`() async throws {
    try await withCourse { daemon in
      for (form, field) in [("decide", "problem"), ("measure:phq-9", "item1"), ("mood", "note")] {
        let saved = try await daemon.call(
          Method.Save.self, .init(form: form, answers: answers((field, "a"))))
        try await daemon.refuses(
          Method.Keep.self, .init(draft: saved.draft), .refused("drafts.unfinished"),
          saying: "kith draft resume \(saved.draft)")
      }
    }
  }

  @Test func `what cannot be begun or gone on with is refused`() async throws {
    try await withCourse { daemon in
      let one = answers(("happened", "a"))
      try await daemon.refuses(
        Method.Save.self, .init(form: "moment", answers: []), .refused("drafts.nothingAnswered"),
        saying: "nothing to keep")
      try await daemon.refuses(
        Method.Save.self, .init(draft: "d9", form: "moment", answers: one), .notFound,
        saying: "kith draft list")
      try await daemon.refuses(
        Method.Save.self, .init(draft: "x", form: "moment", answers: one), .invalid("draft"),
        saying: "d7")
      try await daemon.refuses(
        Method.Save.self, .init(form: "A form", answers: one), .refused("drafts.unreadableForm"),
        saying: "small letters")
      for method in ["d1", "d2"] {
        try await daemon.refuses(
          Method.Discard.self, .init(draft: method), .notFound, saying: "kith draft list")
        try await daemon.refuses(
          Method.Keep.self, .init(draft: method), .notFound, saying: "kith draft list")
        try await daemon.refuses(
          Method.Show.self, .init(draft: method), .notFound, saying: "kith draft list")
      }
      for _ in 1...20 {
        try await daemon.call(Method.Save.self, .init(form: "moment", answers: one))
      }
      try await daemon.refuses(
        Method.Save.self, .init(form: "moment", answers: one), .refused("drafts.tooMany"),
        saying: "20 things are begun")
    }
  }
}
