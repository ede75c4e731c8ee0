import ControlAPI
import DaemonSupport
import Reminders
import Systemd
import TestSupport
import Testing

@testable import Daemon

/// What waits for an answer, as a bar shows it.
@Suite struct GlanceWaitingTests {
  private func withReminder(
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
      daemon.set("2026-11-30T15:00")
      await engine.settle()
      try await body(daemon, engine)
    }
  }

  private func show(_ daemon: TestDaemon) async throws -> GlanceInterface.GlanceView {
    try await daemon.call(GlanceInterface.Show.self, .init()).glance
  }

  @Test func `a reminder that came waits, and does no more once it is dismissed`() async throws {
    try await withReminder { daemon, _ in
      let glance = try await show(daemon)
      #expect(glance.class == "waiting")
      #expect(glance.text == "Tue 15:00")
      #expect(glance.tooltip.first == "You have something tomorrow at 15:00.")
      #expect(glance.counts.waiting == 1)
      try await daemon.call(RemindersInterface.Dismiss.self, .init())
      let after = try await show(daemon)
      #expect(after.class == "quiet")
      #expect(after.counts.waiting == 0)
    }
  }

  @Test func `it says as much as the person chose`() async throws {
    try await withReminder { daemon, _ in
      try await daemon.call(RemindersInterface.Set.self, .init(privacy: "neutral"))
      #expect(
        try await show(daemon).tooltip.first == "Appointment tomorrow, Tuesday, 15:00.")
      try await daemon.call(RemindersInterface.Set.self, .init(privacy: "full"))
      #expect(try #require(try await show(daemon).tooltip.first).contains("Alex"))
    }
  }

  @Test func `who watches hears of a reminder when it comes`() async throws {
    try await withReminder { daemon, engine in
      let (seen, sees) = AsyncStream<GlanceInterface.GlanceView>.makeStream()
      try await daemon.call(RemindersInterface.Dismiss.self, .init())
      async let watched = daemon.stream(GlanceInterface.Watch.self, .init()) { reply in
        sees.yield(reply.glance)
        return reply.glance.counts.waiting == 0
      }
      var views = seen.makeAsyncIterator()
      #expect(await views.next()?.class == "quiet")
      daemon.set("2026-12-01T14:00")
      await engine.settle()
      _ = try await watched
      var last: GlanceInterface.GlanceView?
      while last?.counts.waiting != 1 { last = await views.next() }
      #expect(last?.class == "soon")
    }
  }
}
