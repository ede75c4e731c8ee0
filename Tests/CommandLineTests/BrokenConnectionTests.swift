import ControlAPI
import DaemonSupport
import Testing

/// The connection breaks between a person and what they wanted kept.
@Suite struct BrokenConnectionTests {
  private func moods(_ daemon: TestDaemon) async throws -> [Int] {
    try await daemon.call(DiaryInterface.Moods.self, .init()).moods.map(\.value)
  }

  @Test(arguments: [BreakingProxy.Moment.beforeTheCall, .beforeTheReply])
  func `what is recorded over a connection that breaks once is recorded once`(
    moment: BreakingProxy.Moment
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let proxy = try BreakingProxy(to: daemon.socket, in: daemon.directory, breaking: moment)
      defer { proxy.stop() }
      let outcome = try await daemon.run("mood", "4", "--socket", proxy.socket)
      #expect(outcome.status == 0)
      #expect(outcome.output == "Mood 4, Thursday 26 November, 09:00.\n")
      #expect(try await moods(daemon) == [4])
    }
  }

  @Test func `a session just had is told of rightly when the reply was lost`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-01T15:30")
      let proxy = try BreakingProxy(
        to: daemon.socket, in: daemon.directory, breaking: .beforeTheReply)
      defer { proxy.stop() }
      let outcome = try await daemon.run("session", "attended", "--socket", proxy.socket)
      #expect(
        outcome.output
          == "Session 1, Tuesday 1 December, 15:00, took place. 2 of 16, 1 attended.\n")
    }
  }

  @Test func `a connection that breaks again is told of, with where to look`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let proxy = try BreakingProxy(
        to: daemon.socket, in: daemon.directory, breaking: .beforeTheReply, count: 2)
      defer { proxy.stop() }
      let outcome = try await daemon.run("mood", "4", "--socket", proxy.socket)
      #expect(outcome.status == 69)
      #expect(outcome.errors.contains("What it had accepted is kept; to see: kith log"))
      #expect(try await moods(daemon) == [4])
    }
  }

  @Test func `entries are followed from a cursor, as they are made`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let start = try await daemon.stream(EventsInterface.Follow.self, .init()) { _ in false }
      let cursor = try #require(start.first).cursor
      for value in 1...3 {
        try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value))
      }
      let seen = try await Terminal.follow(
        daemon.kith, ["log", "--follow", "--cursor", cursor], until: "Mood 3")
      #expect(
        seen == """
          e19  Thursday 26 November, 09:00  Mood 1
          e20  Thursday 26 November, 09:00  Mood 2
          e21  Thursday 26 November, 09:00  Mood 3

          """)
    }
  }
}
