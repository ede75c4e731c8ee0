import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct DiaryTests {
  typealias Method = DiaryInterface

  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  @Test func `a mood is recorded for the moment that was said`() async throws {
    try await withCourse { daemon in
      let reply = try await daemon.call(
        Method.RecordMood.self, .init(command: .at("friday night"), value: 4, note: "a long day"))
      #expect(reply.receipt.summary == "Mood 4, Friday 20 November, 21:00.")
      #expect(reply.when.instant == "2026-11-20T21:00:00+00:00")
      try await daemon.expect(reply.receipt, recorded: "MoodRecorded: Mood 4: a long day")
      let entry = try await daemon.log().last
      #expect(entry?.occurred.text == "Friday 20 November, 21:00")
      #expect(entry?.recorded.text == "Thursday 26 November, 09:00")
    }
  }

  @Test(arguments: [(0, true), (2, true), (3, false), (10, false)])
  func `at 0 to 2 the plan is near, which is no judgement of risk`(
    value: Int, low: Bool
  ) async throws {
    try await withCourse { daemon in
      let reply = try await daemon.call(Method.RecordMood.self, .init(value: value))
      #expect(reply.low == low)
    }
  }

  @Test func `a mood outside 0 to 10, or to come, is refused`() async throws {
    try await withCourse { daemon in
      for value in [-1, 11] {
        try await daemon.refuses(
          Method.RecordMood.self, .init(value: value), .refused("diary.moodOutOfRange"),
          saying: "from 0")
      }
      try await daemon.refuses(
        Method.RecordMood.self, .init(command: .at("2026-11-27 10:00"), value: 5),
        .refused("course.occursInFuture"), saying: "future")
      try await daemon.refuses(
        Method.RecordMood.self, .init(command: .at("whenever"), value: 5), .invalid("time"),
        saying: "Understood are")
    }
  }

  @Test func `moods are listed by their time, and weeks without one are left out`() async throws {
    try await withCourse { daemon in
      for (when, value) in [("2026-11-02 20:00", 2), ("2026-11-24 20:00", 6), ("2026-11-23", 4)] {
        try await daemon.call(Method.RecordMood.self, .init(command: .at(when), value: value))
      }
      let reply = try await daemon.call(Method.Moods.self, .init())
      #expect(reply.moods.map(\.value) == [2, 4, 6])
      #expect(reply.weeks.map(\.week) == ["2026-11-02", "2026-11-23"])
      #expect(reply.weeks.map(\.mean) == [2, 5])
      #expect(try await daemon.call(Method.Moods.self, .init(limit: 1)).moods.map(\.value) == [6])
    }
  }

  @Test func `a note about someone names them, whatever the case`() async throws {
    try await withCourse { daemon in
      let first = try await daemon.call(
        Method.WriteNote.self, .init(text: "we talked", about: "Sam"))
      try await daemon.expect(
        first.receipt, recorded: "PersonAdded: Sam was named",
        "JournalEntryWritten: Note about Sam: we talked")
      let second = try await daemon.call(
        Method.WriteNote.self, .init(text: "again", about: "sam"))
      try await daemon.expect(
        second.receipt, recorded: "JournalEntryWritten: Note about Sam: again")
      try await daemon.call(Method.WriteNote.self, .init(text: "on my own"))
      let about = try await daemon.call(Method.Notes.self, .init(about: "SAM")).notes
      #expect(about.map(\.text) == ["again", "we talked"])
      try await daemon.refuses(
        Method.Notes.self, .init(about: "Jo"), .notFound, saying: "Jo")
    }
  }

  @Test func `notes come in pages, the latest first, none twice and none left out`() async throws {
    try await withCourse { daemon in
      for number in 1...5 {
        try await daemon.call(Method.WriteNote.self, .init(text: "note \(number)"))
        try await daemon.call(Method.RecordMood.self, .init(value: number))
      }
      var before: String?
      var texts: [String] = []
      var more = true
      while more {
        let page = try await daemon.call(Method.Notes.self, .init(limit: 2, before: before))
        texts += page.notes.map(\.text)
        before = page.notes.last?.entry
        more = page.more
      }
      #expect(texts == ["note 5", "note 4", "note 3", "note 2", "note 1"])
    }
  }

  @Test func `a note is shown in full by its entry`() async throws {
    try await withCourse { daemon in
      let text = "first line\nsecond line, with ünïcödé and 🙂"
      let receipt = try await daemon.call(Method.WriteNote.self, .init(text: text)).receipt
      let entry = try #require(receipt.entries.last)
      let note = try await daemon.call(Method.ShowNote.self, .init(entry: entry)).note
      #expect(note.text == text)
      try await daemon.refuses(
        Method.ShowNote.self, .init(entry: "e1"), .notFound, saying: "is no note")
      try await daemon.refuses(
        Method.ShowNote.self, .init(entry: "e999"), .notFound, saying: "is no note")
      try await daemon.refuses(
        Method.ShowNote.self, .init(entry: "first"), .invalid("entry"), saying: "e7")
    }
  }

  @Test(arguments: [
    ("", "text.empty", "no words"), ("a\u{1B}[31mb", "text.controlCharacter", "control character"),
    ("a\rb", "text.controlCharacter", "control character"),
    (String(repeating: "a", count: 65_537), "text.tooLong", "64 KiB"),
  ])
  func `a text that cannot be shown again is refused`(
    text: String, code: String, words: String
  ) async throws {
    try await withCourse { daemon in
      try await daemon.refuses(
        Method.WriteNote.self, .init(text: text), .refused(code), saying: words)
    }
  }

  @Test func `a text of exactly 64 KiB is kept whole`() async throws {
    try await withCourse { daemon in
      let text = String(repeating: "ü", count: 32_768)
      let receipt = try await daemon.call(Method.WriteNote.self, .init(text: text)).receipt
      let entry = try #require(receipt.entries.last)
      #expect(try await daemon.call(Method.ShowNote.self, .init(entry: entry)).note.text == text)
    }
  }

  @Test func `looking back shows the days around, also what was written down later`()
    async throws
  {
    try await withCourse { daemon in
      try await daemon.call(
        Method.WriteNote.self, .init(command: .at("2026-10-30 20:00"), text: "then"))
      try await daemon.call(
        Method.RecordMood.self, .init(command: .at("2026-10-28 20:00"), value: 3, note: "low"))
      try await daemon.call(Method.WriteNote.self, .init(text: "now"))
      let back = try await daemon.call(Method.Back.self, .init(when: "4 weeks ago"))
      #expect(back.range == "Monday 26 October to Sunday 1 November")
      #expect(back.notes.map(\.text) == ["Mood 3. low", "then"])
      let usual = try await daemon.call(Method.Back.self, .init())
      #expect(usual.notes == back.notes)
    }
  }

  @Test func `the diary as of a moment has what was written down by then`() async throws {
    try await withCourse { daemon in
      try await daemon.call(Method.RecordMood.self, .init(value: 3))
      try await daemon.call(Method.WriteNote.self, .init(text: "early"))
      daemon.set("2026-11-28T09:00")
      try await daemon.call(
        Method.RecordMood.self, .init(command: .at("2026-11-26 08:00"), value: 9))
      try await daemon.call(Method.WriteNote.self, .init(text: "late"))
      let query = Query.asOf("yesterday")
      #expect(
        try await daemon.call(Method.Moods.self, .init(query: query)).moods.map(\.value) == [3])
      #expect(
        try await daemon.call(Method.Notes.self, .init(query: query)).notes.map(\.text)
          == ["early"])
    }
  }
}
