import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct HomeworkTests {
  typealias Method = HomeworkInterface

  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  @Test func `homework is for before the next session unless said otherwise`() async throws {
    try await withCourse { daemon in
      let reply = try await daemon.call(
        Method.Assign.self, .init(text: "Say one thing I need", person: "Sam"))
      #expect(reply.receipt.summary == "Kept as h1, before Tuesday 1 December.")
      try await daemon.expect(
        reply.receipt, recorded: "PersonAdded: Sam was named",
        "HomeworkAssigned: Homework h1: Say one thing I need")
      #expect(reply.homework.person == "Sam")
      let other = try await daemon.call(Method.Assign.self, .init(text: "Ring Jo", due: "friday"))
      #expect(other.receipt.summary == "Kept as h2, for tomorrow.")
    }
  }

  @Test func `homework that comes again stays open when it was tried`() async throws {
    try await withCourse { daemon in
      try await daemon.call(
        Method.Assign.self, .init(text: "Walk", due: "today", repeats: "daily"))
      let reply = try await daemon.call(Method.RecordAttempt.self, .init(outcome: "tried"))
      #expect(reply.homework.status == .open)
      #expect(reply.homework.attempts == 1)
      #expect(reply.homework.due == "tomorrow, daily")
    }
  }

  @Test(arguments: [
    ("tried", "Noted."), ("partly", "Noted. Trying part of it counts."),
    ("notThisTime", "Noted. What got in the way can go to the session: kith bring"),
  ])
  func `how it went is answered without grading`(outcome: String, sentence: String) async throws {
    try await withCourse { daemon in
      try await daemon.call(Method.Assign.self, .init(text: "Ring Jo"))
      let reply = try await daemon.call(
        Method.RecordAttempt.self, .init(outcome: outcome, confidence: 6, note: "she was out"))
      #expect(reply.receipt.summary == sentence)
      #expect(reply.homework.lastOutcome == outcome)
      let attempts = try await daemon.call(Method.Show.self, .init(homework: "h1")).attempts
      #expect(attempts.map(\.note) == ["she was out"])
      #expect(attempts.map(\.confidence) == [6])
    }
  }

  @Test func `where several are open one has to be named`() async throws {
    try await withCourse { daemon in
      try await daemon.refuses(
        Method.RecordAttempt.self, .init(outcome: "tried"), .notFound,
        saying: "kith homework list")
      try await daemon.call(Method.Assign.self, .init(text: "one"))
      try await daemon.call(Method.Assign.self, .init(text: "two"))
      try await daemon.refuses(
        Method.RecordAttempt.self, .init(outcome: "tried"), .refused("homework.several"),
        saying: "h1, h2")
      try await daemon.call(Method.RecordAttempt.self, .init(homework: "h2", outcome: "tried"))
    }
  }

  @Test func `what cannot be homework is refused`() async throws {
    try await withCourse { daemon in
      let assign = Method.Assign.self
      try await daemon.refuses(assign, .init(text: " "), .refused("text.empty"), saying: "no words")
      try await daemon.refuses(
        assign, .init(text: String(repeating: "a", count: 65_537)), .refused("text.tooLong"),
        saying: "64 KiB")
      try await daemon.refuses(
        assign, .init(text: "a", kind: "chore"), .invalid("kind"), saying: "reachOut")
      try await daemon.refuses(
        assign, .init(text: "a", due: "2026-11-01"), .refused("homework.dueInPast"),
        saying: "has passed")
      try await daemon.refuses(
        assign, .init(text: "a", repeats: "daily"), .refused("homework.repeatWithoutDay"),
        saying: "first day")
      try await daemon.refuses(
        assign, .init(text: "a", due: "friday", repeats: "hourly"), .invalid("repeats"),
        saying: "daily")
      try await daemon.call(assign, .init(text: "a"))
      try await daemon.refuses(
        Method.RecordAttempt.self, .init(outcome: "tried", confidence: 11),
        .refused("homework.confidenceOutOfRange"),
        saying: "0 to 10")
      try await daemon.refuses(
        Method.RecordAttempt.self, .init(outcome: "failed"), .invalid("outcome"),
        saying: "notThisTime")
    }
  }

  @Test func `homework moves, is talked about, or is dropped`() async throws {
    try await withCourse { daemon in
      for text in ["one", "two", "three"] {
        try await daemon.call(Method.Assign.self, .init(text: text))
      }
      let moved = try await daemon.call(
        Method.Move.self, .init(homework: "h1", due: "2026-12-04"))
      #expect(moved.receipt.summary == "h1 is for Friday 4 December now.")
      let reviewed = try await daemon.call(
        Method.Review.self, .init(homework: "h2", note: "it helped"))
      try await daemon.expect(
        reviewed.receipt, recorded: "HomeworkReviewed: h2 talked about: it helped")
      let dropped = try await daemon.call(Method.Withdraw.self, .init(homework: "h3"))
      #expect(dropped.receipt.summary == "h3 is dropped.")
      let open = try await daemon.call(Method.List.self, .init()).homework
      #expect(open.map(\.id) == ["h1"])
      let all = try await daemon.call(Method.List.self, .init(closed: true)).homework
      #expect(all.map(\.id) == ["h1", "h2", "h3"])
      try await daemon.refuses(
        Method.Withdraw.self, .init(homework: "h3"), .refused("homework.closed"),
        saying: "withdrawn already")
      try await daemon.refuses(
        Method.Move.self, .init(homework: "h9", due: "friday"), .notFound,
        saying: "kith homework list")
    }
  }

  @Test func `a time that clocks show twice is taken once, and that is told`() async throws {
    try await withDaemon(at: "2027-10-26T09:00") { daemon in
      try await daemon.begin(first: "2027-11-02 15:00")
      let reply = try await daemon.call(
        Method.Assign.self, .init(text: "Walk", due: "2027-10-31 01:30"))
      #expect(reply.receipt.notices.contains { $0.contains("show 01:30 twice") })
      #expect(reply.homework.dueMoment?.instant == "2027-10-31T01:30:00+01:00")
      let moved = try await daemon.call(
        Method.Move.self, .init(homework: "h1", due: "2027-10-31 02:30"))
      #expect(moved.receipt.notices.isEmpty)
    }
  }

  @Test func `homework is shown as of a moment`() async throws {
    try await withCourse { daemon in
      daemon.set("2026-11-26T10:00")
      try await daemon.call(Method.Assign.self, .init(text: "one"))
      daemon.set("2026-11-28T10:00")
      try await daemon.call(Method.RecordAttempt.self, .init(outcome: "tried"))
      let query = Query.asOf("yesterday")
      #expect(
        try await daemon.call(Method.List.self, .init(query: query)).homework.map(\.status)
          == [.open])
      let shown = try await daemon.call(Method.Show.self, .init(query: query, homework: "h1"))
      #expect(shown.attempts.isEmpty)
      try await daemon.refuses(
        Method.Show.self, .init(query: .asOf("2026-11-26 09:30"), homework: "h1"), .notFound,
        saying: "no homework h1")
    }
  }
}
