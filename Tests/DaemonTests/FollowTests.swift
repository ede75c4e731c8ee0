import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct FollowTests {
  typealias Follow = EventsInterface.Follow

  /// Where the record stands now.
  private func cursor(_ daemon: TestDaemon) async throws -> String {
    let replies = try await daemon.stream(Follow.self, .init()) { _ in false }
    return try #require(replies.first).cursor
  }

  private func record(_ values: ClosedRange<Int>, _ daemon: TestDaemon) async throws {
    for value in values {
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value))
    }
  }

  /// The entries from a cursor on, up to the one with `last` in it, each with its cursor.
  private func entries(
    from cursor: String, to last: String, _ daemon: TestDaemon
  ) async throws -> [Follow.Reply] {
    try await daemon.stream(Follow.self, .init(cursor: cursor)) { $0.entry?.text != last }
      .filter { $0.entry != nil }
  }

  @Test func `a reconnect at the cursor loses nothing and repeats nothing`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let start = try await cursor(daemon)
      try await record(1...3, daemon)
      let first = try await entries(from: start, to: "Mood 2", daemon)
      #expect(first.map(\.entry?.text) == ["Mood 1", "Mood 2"])
      try await record(4...5, daemon)
      let rest = try await entries(from: try #require(first.last).cursor, to: "Mood 5", daemon)
      #expect(rest.map(\.entry?.text) == ["Mood 3", "Mood 4", "Mood 5"])
    }
  }

  @Test func `a cursor holds over a restart of the daemon`() async throws {
    let place = try Place()
    let start = try await place.withDaemon { daemon in
      try await daemon.begin()
      let start = try await cursor(daemon)
      try await record(1...2, daemon)
      return start
    }
    try await place.withDaemon { daemon in
      let replies = try await entries(from: start, to: "Mood 2", daemon)
      #expect(replies.map(\.entry?.text) == ["Mood 1", "Mood 2"])
    }
  }

  @Test func `entries arrive while one follows`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let (begun, began) = AsyncStream<Void>.makeStream()
      async let followed = daemon.stream(Follow.self, .init()) { reply in
        if reply.entry == nil { began.finish() }
        return reply.entry?.text != "Mood 2"
      }
      for await _ in begun {}
      try await record(1...2, daemon)
      let texts = try await followed.compactMap(\.entry?.text)
      #expect(texts == ["Mood 1", "Mood 2"])
    }
  }

  @Test func `a cursor of another record is refused`() async throws {
    let other = try await withDaemon { daemon in try await cursor(daemon) }
    try await withDaemon { daemon in
      for wrong in [other, "nonsense", "1.2", ""] {
        let refusal = await #expect(throws: CallRefusal.self) {
          try await daemon.stream(Follow.self, .init(cursor: wrong))
        }
        #expect(refusal?.kind == .invalid("cursor"))
      }
    }
  }

  @Test func `following without more is refused`() async throws {
    try await withDaemon { daemon in
      try await daemon.refuses(
        Follow.self, .init(), .other("org.varlink.service.ExpectedMore"), saying: "")
    }
  }
}
