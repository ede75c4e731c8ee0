import ControlAPI
import DaemonSupport
import Reminders
import Systemd
import TestSupport
import Testing

@testable import Daemon

/// The clock is set, or the machine sleeps: no reminder is lost, none comes twice, and each can be
/// asked why. The session is on Tuesday 1 December, 15:00; reminders come 24 hours and an hour before.
@Suite struct ClockStepTests {
  private typealias Method = RemindersInterface

  /// What the timer tells of a step of the clock, or of a resume, has the engine look again.
  private func withCourse(
    _ body: (TestDaemon, @Sendable (String) async -> Void) async throws -> Void
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let timer = try WallClockTimer(watchedDirectories: [])
      defer { timer.stop() }
      let engine = ReminderEngineFactory.make(
        try await daemon.answering.desk.services(), timer: timer, notifier: ServiceNotifier(),
        usesJournal: false)
      await engine.settle()
      try await body(daemon) { reading in
        daemon.set(reading)
        await engine.settle()
      }
    }
  }

  /// How each reminder of the first session stands, the 24 hours before it first.
  private func standing(_ daemon: TestDaemon) async throws -> [String] {
    try await daemon.call(Method.List.self, .init()).past
      .filter { $0.kind == "session" && $0.subject == "s1" }
      .map { [$0.state, $0.reason].compactMap(\.self).joined(separator: " ") }
  }

  private func story(_ daemon: TestDaemon, _ index: Int) async throws -> [String] {
    let past = try await daemon.call(Method.List.self, .init()).past
      .filter { $0.kind == "session" && $0.subject == "s1" }
    let reply = try await daemon.call(Method.Why.self, .init(reminder: past[index].id))
    return reply.story.map(\.text)
  }

  @Test func `a clock set forward over a reminder's moment sends it at once, late`() async throws {
    try await withCourse { daemon, setClock in
      await setClock("2026-11-30T14:59")
      await setClock("2026-11-30T18:00")
      await setClock("2026-11-30T18:00")
      #expect(try await standing(daemon) == ["delivered"])
      let told = try await story(daemon, 0)
      #expect(
        told.contains {
          $0.hasPrefix("its moment came: Kith did not run at its moment, the machine slept")
        })
    }
  }

  @Test func `a clock set forward over a session sends nothing of it, and says why`() async throws {
    try await withCourse { daemon, setClock in
      await setClock("2026-12-04T10:00")
      await setClock("2026-12-04T10:01")
      #expect(try await standing(daemon) == ["lapsed notRunning", "lapsed notRunning"])
      for index in 0..<2 {
        let told = try await story(daemon, index)
        #expect(told.contains { $0.hasPrefix("it lapsed: ") })
      }
    }
  }

  @Test func `a clock set back over a reminder that was sent sends it no second time`() async throws
  {
    try await withCourse { daemon, setClock in
      await setClock("2026-11-30T15:00")
      let position = try await daemon.health().position
      await setClock("2026-11-29T12:00")
      await setClock("2026-11-30T15:00")
      await setClock("2026-11-30T16:00")
      #expect(try await daemon.health().position == position)
      await setClock("2026-12-01T14:00")
      #expect(try await standing(daemon) == ["delivered", "delivered"])
    }
  }

  @Test func `what lapsed by a clock that was wrong comes once the clock is right`() async throws {
    try await withCourse { daemon, setClock in
      await setClock("2026-12-20T10:00")
      #expect(try await standing(daemon) == ["lapsed notRunning", "lapsed notRunning"])
      await setClock("2026-11-26T10:00")
      await setClock("2026-11-30T15:00")
      await setClock("2026-12-01T14:00")
      let position = try await daemon.health().position
      await setClock("2026-12-01T14:01")
      #expect(try await daemon.health().position == position)
      #expect(try await standing(daemon) == ["delivered", "delivered"])
      let told = try await story(daemon, 0)
      #expect(told.contains { $0.hasPrefix("it lapsed: ") })
      #expect(told.contains("its moment came."))
    }
  }

  @Test func `after a suspend over a night what is still of use comes, each once`() async throws {
    try await withCourse { daemon, setClock in
      await setClock("2026-11-30T14:00")
      await setClock("2026-12-01T08:30")
      await setClock("2026-12-01T08:31")
      let morning = try await standing(daemon)
      #expect(morning == ["delivered"])
      await setClock("2026-12-01T14:00")
      let afternoon = try await standing(daemon)
      #expect(afternoon == ["delivered", "delivered"])
    }
  }

  @Test func `after a suspend over both moments the last alone comes`() async throws {
    try await withCourse { daemon, setClock in
      await setClock("2026-11-30T14:00")
      await setClock("2026-12-01T14:20")
      #expect(try await standing(daemon) == ["lapsed superseded", "delivered"])
      let told = try await story(daemon, 0)
      #expect(told.contains("it lapsed: a later one about the same session came instead."))
    }
  }
}
