import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct RemindersTests {
  typealias Method = RemindersInterface

  private func withCourse(_ body: (TestDaemon) async throws -> Void) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await body(daemon)
    }
  }

  @Test func `reminders come a day and an hour before a session, discreetly`() async throws {
    try await withCourse { daemon in
      let reply = try await daemon.call(Method.List.self, .init(days: 7))
      #expect(
        reply.planned.map(\.due.text)
          == [
            "Monday 30 November, 15:00", "Monday 30 November, 15:00", "Tuesday 1 December, 14:00",
            "Tuesday 1 December, 17:50",
          ])
      #expect(reply.planned.map(\.kind) == ["session", "brief", "session", "afterSession"])
      #expect(reply.planned.map(\.state) == ["planned", "together", "planned", "planned"])
      #expect(
        reply.planned.filter { $0.kind == "session" }.map(\.text)
          == ["You have something tomorrow at 15:00.", "You have something at 15:00."])
      #expect(reply.preferences.kinds[0].when == "24 hours and 60 minutes before")
      let next = try await daemon.call(Method.Next.self, .init()).reminder
      #expect(next == reply.planned.first)
    }
  }

  @Test func `how someone wants to be reminded changes what comes`() async throws {
    try await withCourse { daemon in
      let reply = try await daemon.call(
        Method.Set.self, .init(kind: "session", before: "30m,2h"))
      #expect(reply.preferences.kinds[0].when == "2 hours and 30 minutes before")
      let planned = try await daemon.call(Method.List.self, .init(days: 7)).planned
      #expect(planned.filter { $0.kind == "session" }.map(\.due.clock) == ["13:00", "14:30"])
      let off = try await daemon.call(Method.Set.self, .init(kind: "all", enabled: false))
      #expect(!off.preferences.kinds[0].enabled)
      #expect(try await daemon.call(Method.Next.self, .init()).reminder == nil)
    }
  }

  @Test func `homework is brought to mind once, half-way, at the hour that was chosen`()
    async throws
  {
    try await withCourse { daemon in
      try await daemon.call(Method.Set.self, .init(kind: "homework", timeOfDay: "20:00"))
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "Ring Jo", due: "2026-11-30"))
      let planned = try await daemon.call(Method.List.self, .init()).planned
      let homework = planned.filter { $0.kind == "homework" }
      #expect(homework.map(\.due.text) == ["Saturday 28 November, 20:00"])
      #expect(homework.map(\.text) == ["A note for you, when you have a moment."])
    }
  }

  @Test func `a paused course sends none`() async throws {
    try await withCourse { daemon in
      try await daemon.call(CourseInterface.Pause.self, .init())
      #expect(try await daemon.call(Method.List.self, .init(days: 60)).planned.isEmpty)
    }
  }

  @Test func `reminders as of a moment are those that were planned then`() async throws {
    try await withCourse { daemon in
      daemon.set("2026-11-28T09:00")
      try await daemon.call(SessionsInterface.Cancel.self, .init(session: "s1"))
      let now = try await daemon.call(Method.Next.self, .init()).reminder
      #expect(now?.kind == "reschedule")
      let then = try await daemon.call(Method.Next.self, .init(query: .asOf("yesterday"))).reminder
      #expect(then?.subject == "s1")
    }
  }

  @Test func `whoever opened the page for a session is not told of it`() async throws {
    try await withCourse { daemon in
      let brief = BriefInterface.Show.self
      try await daemon.call(brief, .init())
      #expect(try await daemon.call(Method.List.self, .init()).past.isEmpty)
      daemon.set("2026-11-30T10:00")
      try await daemon.call(brief, .init())
      let position = try await daemon.health().position
      try await daemon.call(brief, .init())
      #expect(try await daemon.health().position == position)
      let list = try await daemon.call(Method.List.self, .init(days: 2))
      #expect(list.past.map { "\($0.kind) \($0.reason ?? "")" } == ["brief alreadyDone"])
      #expect(!list.planned.contains { $0.kind == "brief" })
      #expect(list.planned.contains { $0.kind == "session" })
    }
  }

  @Test func `wishes that cannot be followed are refused`() async throws {
    try await withCourse { daemon in
      let set = Method.Set.self
      try await daemon.refuses(
        set, .init(kind: "moods", enabled: false), .invalid("kind"), saying: "session")
      try await daemon.refuses(
        set, .init(kind: "session", before: "soon"), .invalid("time"), saying: "24h,60m")
      try await daemon.refuses(
        set, .init(kind: "session", before: "1h,60m"), .refused("reminders.leadTwice"), saying: "")
      try await daemon.refuses(
        set, .init(kind: "session", before: "30d"), .refused("reminders.leadOutOfRange"),
        saying: "14 days")
      try await daemon.refuses(
        set, .init(kind: "session", timeOfDay: "18:00"), .refused("reminders.noTimeOfDay"),
        saying: "")
      try await daemon.refuses(
        set, .init(kind: "homework", timeOfDay: "friday"), .invalid("timeOfDay"),
        saying: "18:00")
      try await daemon.refuses(
        Method.List.self, .init(days: 61), .invalid("days"), saying: "1 to 60")
    }
  }
}
