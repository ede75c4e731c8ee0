import ControlAPI
import DaemonSupport
import Reminders
import Systemd
import TestSupport
import Testing

@testable import Daemon

/// Reminders at their moments: what is recorded, and who hears of it.
@Suite struct RemindingTests {
  /// A course with its first session on Tuesday 1 December, 15:00, and the engine of its reminders.
  private func withEngine(
    _ body: (TestDaemon, ReminderEngine) async throws -> Void
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let timer = try WallClockTimer(watchedDirectories: [])
      defer { timer.stop() }
      let engine = ReminderEngineFactory.make(
        try await daemon.answering.desk.services(), timer: timer, notifier: ServiceNotifier(),
        usesJournal: false)
      await engine.settle()
      try await body(daemon, engine)
    }
  }

  @Test func `a course that began before Kith kept it leaves no rows of what was then`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.call(
        CourseInterface.Begin.self, .init(template: "ipt-16", first: "2026-11-03 15:00"))
      let timer = try WallClockTimer(watchedDirectories: [])
      defer { timer.stop() }
      let engine = ReminderEngineFactory.make(
        try await daemon.answering.desk.services(), timer: timer, notifier: ServiceNotifier(),
        usesJournal: false)
      await engine.settle()
      #expect(try await past(daemon).isEmpty)
      let planned = try await daemon.call(RemindersInterface.List.self, .init(days: 7)).planned
      #expect(
        planned.filter { $0.kind == "session" }.map(\.due.text) == [
          "Monday 30 November, 15:00", "Tuesday 1 December, 14:00",
        ])
    }
  }

  private func past(_ daemon: TestDaemon) async throws -> [RemindersInterface.Reminder] {
    try await daemon.call(RemindersInterface.List.self, .init()).past
      .filter { $0.kind == "session" }
  }

  @Test func `before its moment nothing is recorded of a reminder`() async throws {
    try await withEngine { daemon, engine in
      daemon.set("2026-11-30T14:59")
      await engine.settle()
      let health = try await daemon.health()
      #expect(health.position == 18)
    }
  }

  @Test func `at its moment a reminder is recorded and sent, once`() async throws {
    try await withEngine { daemon, engine in
      daemon.set("2026-11-30T15:00")
      await engine.settle()
      let sent = try await past(daemon)
      #expect(sent.map(\.subject) == ["s1"])
      #expect(sent.map(\.state) == ["delivered"])
      #expect(sent.map(\.text) == ["You have something tomorrow at 15:00."])
      #expect(sent.first?.channels.contains("journal") == true)
      let position = try await daemon.health().position
      await engine.settle()
      await engine.settle()
      #expect(try await daemon.health().position == position)
    }
  }

  @Test func `who follows reads a reminder in the words for the screen`() async throws {
    try await withEngine { daemon, engine in
      let start = try await daemon.stream(EventsInterface.Follow.self, .init()) { _ in false }
      let cursor = try #require(start.first).cursor
      daemon.set("2026-12-01T14:00")
      await engine.settle()
      let replies = try await daemon.stream(EventsInterface.Follow.self, .init(cursor: cursor)) {
        $0.reminder == nil
      }
      #expect(replies.last?.reminder == "You have something at 15:00.")
      #expect(replies.last?.entry == nil)
    }
  }

  /// Both moments of a session passed while nobody was there: the earlier one is of no use.
  @Test func `of two that are late the last alone is sent`() async throws {
    try await withEngine { daemon, engine in
      daemon.set("2026-12-01T14:30")
      await engine.settle()
      let reminders = try await past(daemon)
      #expect(reminders.map(\.state) == ["lapsed", "delivered"])
      #expect(reminders.map(\.reason) == ["superseded", nil])
    }
  }

  @Test func `a paused course, and a kind that is switched off, tell why nothing came`()
    async throws
  {
    try await withEngine { daemon, engine in
      try await daemon.call(CourseInterface.Pause.self, .init())
      daemon.set("2026-11-30T15:00")
      await engine.settle()
      try await daemon.call(CourseInterface.Resume.self, .init())
      try await daemon.call(RemindersInterface.Set.self, .init(kind: "session", enabled: false))
      daemon.set("2026-12-01T14:00")
      await engine.settle()
      let reminders = try await past(daemon)
      #expect(reminders.map(\.state) == ["suppressed", "suppressed"])
      #expect(reminders.map(\.reason) == ["coursePaused", "switchedOff"])
    }
  }
}
