import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// A client repeats a call when its connection breaks before the reply. It must get the answer that
/// it would have had.
@Suite struct RepeatedCommandTests {
  @Test func `the same id with the same content is recorded once and answered twice`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let parameters = DiaryInterface.RecordMood.Parameters(command: .numbered(7), value: 4)
      let first = try await daemon.call(DiaryInterface.RecordMood.self, parameters)
      let second = try await daemon.call(DiaryInterface.RecordMood.self, parameters)
      #expect(!first.receipt.repeated)
      #expect(second.receipt.repeated)
      #expect(second.receipt.entries == first.receipt.entries)
      #expect(second.receipt.summary == first.receipt.summary)
      #expect(try await daemon.health().position == first.receipt.position)
    }
  }

  @Test func `the same id with other content is a conflict`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        DiaryInterface.RecordMood.self, .init(command: .numbered(7), value: 4))
      try await daemon.refuses(
        DiaryInterface.RecordMood.self, .init(command: .numbered(7), value: 5), .conflict,
        saying: "used before")
      try await daemon.refuses(
        DiaryInterface.WriteNote.self, .init(command: .numbered(7), text: "4"), .conflict,
        saying: "used before")
    }
  }

  @Test(arguments: ["7", String(repeating: "g", count: 32), String(repeating: "0", count: 31), ""])
  func `an id is 32 hexadecimal digits`(id: String) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.refuses(
        DiaryInterface.RecordMood.self, .init(command: Command(id: id), value: 4),
        .invalid("command"), saying: "32 hexadecimal digits")
    }
  }

  @Test func `agreeing twice with one id, in a course begun without a therapist, is agreeing once`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.call(CourseInterface.Begin.self, .init())
      let agreed = CourseInterface.Begin.Parameters(
        command: .numbered(7), template: "ipt-16", first: "2026-12-01 15:00")
      let first = try await daemon.call(CourseInterface.Begin.self, agreed)
      let again = try await daemon.call(CourseInterface.Begin.self, agreed)
      #expect(again.receipt.repeated)
      #expect(again.receipt.entries == first.receipt.entries)
      #expect(again.course == first.course)
    }
  }

  @Test func `beginning twice with one id is one beginning`() async throws {
    try await withDaemon { daemon in
      let parameters = CourseInterface.Begin.Parameters(
        command: .numbered(9), template: "ipt-16", first: "tue 15:00")
      let first = try await daemon.call(CourseInterface.Begin.self, parameters)
      let second = try await daemon.call(CourseInterface.Begin.self, parameters)
      #expect(second.course == first.course)
      #expect(second.receipt.repeated)
      #expect(try await daemon.health().courses == 1)
    }
  }

  /// After the first call there is no session that waits for a word.
  @Test func `recording the session just had, again, tells of that session`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-01T15:30")
      let parameters = SessionsInterface.Attend.Parameters(command: .numbered(1))
      let first = try await daemon.call(SessionsInterface.Attend.self, parameters)
      let second = try await daemon.call(SessionsInterface.Attend.self, parameters)
      #expect(second.receipt.repeated)
      #expect(second.receipt.summary == first.receipt.summary)
    }
  }

  @Test func `a missed session, told again, is the same session`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-01T16:00")
      let parameters = SessionsInterface.Miss.Parameters(command: .numbered(1))
      let first = try await daemon.call(SessionsInterface.Miss.self, parameters)
      let second = try await daemon.call(SessionsInterface.Miss.self, parameters)
      #expect(second.receipt.repeated)
      #expect(second.receipt.entries == first.receipt.entries)
    }
  }

  /// After the first call another session is the next one.
  @Test func `calling off the next session, again, tells of the session that was called off`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let parameters = SessionsInterface.Cancel.Parameters(command: .numbered(1))
      let first = try await daemon.call(SessionsInterface.Cancel.self, parameters)
      let second = try await daemon.call(SessionsInterface.Cancel.self, parameters)
      #expect(second.receipt.repeated)
      #expect(second.receipt.summary.contains("Tuesday 1 December, 15:00, is called off"))
      #expect(first.receipt.summary.contains("Tuesday 1 December, 15:00, is called off"))
    }
  }

  @Test func `moving the next session, again, tells of the session that was moved`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let parameters = SessionsInterface.Move.Parameters(
        command: .numbered(1), to: "2027-06-01 10:00")
      let first = try await daemon.call(SessionsInterface.Move.self, parameters)
      let second = try await daemon.call(SessionsInterface.Move.self, parameters)
      #expect(second.receipt.repeated)
      #expect(second.session == first.session)
    }
  }

  /// After the first call the one homework is not open any more, as another is not.
  @Test func `how homework went, told again, is about the same homework`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      for text in ["one", "two"] {
        try await daemon.call(HomeworkInterface.Assign.self, .init(text: text))
      }
      try await daemon.call(
        HomeworkInterface.RecordAttempt.self, .init(homework: "h1", outcome: "tried"))
      let parameters = HomeworkInterface.RecordAttempt.Parameters(
        command: .numbered(1), outcome: "partly")
      let first = try await daemon.call(HomeworkInterface.RecordAttempt.self, parameters)
      let second = try await daemon.call(HomeworkInterface.RecordAttempt.self, parameters)
      #expect(first.homework.id == "h2")
      #expect(second.homework.id == "h2")
      #expect(second.receipt.repeated)
    }
  }

  @Test func `undoing again with one id undoes no more`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      for value in [1, 2] {
        try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value))
      }
      let parameters = EventsInterface.Undo.Parameters(command: .numbered(1))
      let first = try await daemon.call(EventsInterface.Undo.self, parameters)
      let second = try await daemon.call(EventsInterface.Undo.self, parameters)
      #expect(second.receipt.repeated)
      #expect(second.receipt.summary == first.receipt.summary)
      #expect(try await daemon.call(DiaryInterface.Moods.self, .init()).moods.map(\.value) == [1])
    }
  }
}
