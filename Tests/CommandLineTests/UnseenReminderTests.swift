import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// What nothing else could show is said by the next command in a terminal.
@Suite struct UnseenReminderTests {
  /// Something typed while a reminder of tomorrow's session waits.
  private func withOneWaiting(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-11-30T15:00")
      try await daemon.settleReminders()
      daemon.set("2026-11-30T15:02")
      try await body(daemon)
    }
  }

  @Test func `a reminder that no channel showed is said once, by the next command`() async throws {
    try await withOneWaiting { daemon in
      let first = try await daemon.type(["session", "list"])
      #expect(first.status == 0)
      #expect(first.output.contains("You have something tomorrow at 15:00."))
      let second = try await daemon.type(["session", "list"])
      #expect(!second.output.contains("You have something"))
      let past = try await daemon.call(RemindersInterface.List.self, .init()).past
      #expect(past.contains { $0.channels.contains("terminal") })
    }
  }

  @Test func `scripts are told nothing, and it waits for a person`() async throws {
    try await withOneWaiting { daemon in
      let piped = try await daemon.run("session", "list")
      #expect(!(piped.output + piped.errors).contains("You have something"))
      let json = try await daemon.type(["session", "list", "--json"])
      #expect(!json.output.contains("You have something"))
      let waiting = try await daemon.call(RemindersInterface.Waiting.self, .init()).notices
      #expect(waiting.map(\.wanted) == [["desktop", "hook", "terminal"]])
    }
  }

  @Test func `what a channel before the person's eyes has taken is not said again`() async throws {
    try await withOneWaiting { daemon in
      let notice = try #require(
        try await daemon.call(RemindersInterface.Waiting.self, .init()).notices.first)
      try await daemon.call(
        RemindersInterface.Took.self,
        .init(id: notice.id, attempt: notice.attempt, channel: "desktop"))
      let typed = try await daemon.type(["session", "list"])
      #expect(!typed.output.contains("You have something"))
    }
  }
}
