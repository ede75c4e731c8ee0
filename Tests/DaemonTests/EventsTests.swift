import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct EventsTests {
  typealias Method = EventsInterface

  private func withMoods(
    _ values: [Int], _ body: (TestDaemon) async throws -> Void
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      for value in values {
        try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value))
      }
      try await body(daemon)
    }
  }

  private func moods(_ daemon: TestDaemon) async throws -> [Int] {
    try await daemon.call(DiaryInterface.Moods.self, .init()).moods.map(\.value)
  }

  @Test func `the log has every entry once, page by page`() async throws {
    try await withMoods([1, 2, 3]) { daemon in
      var entries: [String] = []
      var before: String?
      var more = true
      while more {
        let page = try await daemon.call(Method.Log.self, .init(limit: 4, before: before))
        entries = page.entries.map(\.entry) + entries
        before = page.entries.first?.entry
        more = page.more
      }
      #expect(entries == (1...21).map { "e\($0)" })
    }
  }

  @Test func `the log since a moment has what happened since, whenever it was written down`()
    async throws
  {
    try await withMoods([]) { daemon in
      daemon.set("2026-11-27T09:00")
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 8))
      try await daemon.call(
        DiaryInterface.RecordMood.self, .init(command: .at("2026-11-01 10:00"), value: 2))
      let reply = try await daemon.call(Method.Log.self, .init(since: "today 08:00"))
      #expect(reply.entries.map(\.text) == ["Mood 8"])
    }
  }

  @Test func `the log as of a moment ends there`() async throws {
    try await withMoods([1]) { daemon in
      daemon.set("2026-11-27T09:00")
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 8))
      let entries = try await daemon.log(asOf: "yesterday 12:00")
      #expect(entries.last?.text == "Mood 1")
      #expect(try await daemon.log(asOf: "2026-11-01").isEmpty)
    }
  }

  @Test func `a discreet line says what kind of thing it is and no more`() async throws {
    try await withMoods([]) { daemon in
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "secret", about: "Sam"))
      let entries = try await daemon.log(limit: 2)
      #expect(entries.map(\.discreetText) == ["person", "note"])
    }
  }

  @Test func `a question that asks for a later position than there is is refused`() async throws {
    try await withMoods([1]) { daemon in
      let position = try await daemon.health().position
      let query = Query(atLeast: position)
      try await daemon.call(Method.Log.self, .init(query: query))
      try await daemon.refuses(
        Method.Log.self, .init(query: Query(atLeast: position + 1)), .invalid("atLeast"),
        saying: "position")
    }
  }

  @Test func `undo takes back the last thing, then the one before`() async throws {
    try await withMoods([1, 2]) { daemon in
      let first = try await daemon.call(Method.Undo.self, .init())
      #expect(first.receipt.summary == "Taken back: e20: Mood 2")
      try await daemon.expect(first.receipt, recorded: "EntryRetracted: Took back e20")
      #expect(try await moods(daemon) == [1])
      try await daemon.call(Method.Undo.self, .init())
      #expect(try await moods(daemon).isEmpty)
      let log = try await daemon.log(limit: 4)
      #expect(log.map(\.retracted) == [true, true, false, false])
    }
  }

  @Test func `undo takes back all that one command led to`() async throws {
    try await withMoods([]) { daemon in
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "we met", about: "Sam"))
      let reply = try await daemon.call(Method.Undo.self, .init())
      #expect(reply.receipt.entries.count == 2)
      #expect(reply.receipt.notices == ["and 1 more that came with it."])
    }
  }

  @Test func `undo never takes back the beginning`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(CourseInterface.Begin.self, .init())
      try await daemon.refuses(
        Method.Undo.self, .init(), .refused("record.nothingToUndo"), saying: "nothing")
    }
  }

  @Test func `one entry is taken back by its name`() async throws {
    try await withMoods([1, 2]) { daemon in
      try await daemon.call(Method.Retract.self, .init(entry: "e19"))
      #expect(try await moods(daemon) == [2])
      try await daemon.refuses(
        Method.Retract.self, .init(entry: "e19"), .refused("record.alreadyRetracted"),
        saying: "taken back already")
      try await daemon.refuses(
        Method.Retract.self, .init(entry: "e999"), .notFound, saying: "kith log")
      try await daemon.refuses(
        Method.Retract.self, .init(entry: "mood"), .invalid("entry"), saying: "e7")
    }
  }

  @Test func `an entry that others depend on is not taken back, and they are named`()
    async throws
  {
    try await withMoods([]) { daemon in
      try await daemon.call(HomeworkInterface.Assign.self, .init(text: "one"))
      try await daemon.call(HomeworkInterface.RecordAttempt.self, .init(outcome: "tried"))
      try await daemon.refuses(
        Method.Retract.self, .init(entry: "e19"), .refused("record.dependedOn"),
        saying: "e20 depends on it")
    }
  }

  @Test func `a correction says what an entry should have said, and keeps what it said`()
    async throws
  {
    try await withMoods([4]) { daemon in
      let reply = try await daemon.call(
        Method.Correct.self,
        .init(entry: "e19", text: "better", value: 6, occurred: "yesterday 21:00"))
      #expect(reply.receipt.summary == "e19 now says: Mood 6: better")
      let mood = try await daemon.call(DiaryInterface.Moods.self, .init()).moods
      #expect(mood.map(\.value) == [6])
      #expect(mood.map(\.when.text) == ["Wednesday 25 November, 21:00"])
      let entry = try await daemon.log(limit: 2).first
      #expect(entry?.corrected == true)
      #expect(try await daemon.log(asOf: "2026-11-26 08:00").isEmpty)
    }
  }

  @Test func `what a correction may not say is refused`() async throws {
    try await withMoods([4]) { daemon in
      try await daemon.refuses(
        Method.Correct.self, .init(entry: "e19", value: 11), .refused("diary.moodOutOfRange"),
        saying: "from 0")
      try await daemon.refuses(
        Method.Correct.self, .init(entry: "e19", start: "friday 10:00"), .invalid("entry"),
        saying: "nothing of that kind")
      try await daemon.refuses(
        Method.Correct.self, .init(entry: "e1", text: "other"), .invalid("entry"),
        saying: "nothing of that kind")
      try await daemon.refuses(
        Method.Correct.self, .init(entry: "e999", value: 1), .notFound, saying: "kith log")
    }
  }

  @Test func `a correction is taken back like anything else`() async throws {
    try await withMoods([4]) { daemon in
      try await daemon.call(Method.Correct.self, .init(entry: "e19", value: 6))
      let undo = try await daemon.call(Method.Undo.self, .init())
      #expect(undo.receipt.summary == "Taken back: e20: the correction")
      #expect(try await moods(daemon) == [4])
    }
  }
}
