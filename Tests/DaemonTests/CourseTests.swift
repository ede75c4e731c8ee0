import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct CourseTests {
  typealias Method = CourseInterface

  @Test func `before a course today says that there is none`() async throws {
    try await withDaemon { daemon in
      let day = try await daemon.call(Method.Today.self, .init()).day
      #expect(day.state == "none")
      #expect(day.date == "Thursday 26 November")
      #expect(day.next == nil)
      #expect(try await daemon.call(Method.List.self, .init()).courses.isEmpty)
    }
  }

  @Test func `a course begins with what was agreed and a calendar of its sessions`() async throws {
    try await withDaemon { daemon in
      let reply = try await daemon.begin()
      #expect(reply.receipt.summary == "Session 1 is Tuesday 1 December, 15:00, 50 minutes.")
      #expect(reply.receipt.notices.isEmpty)
      #expect(reply.next?.id == "s1")
      let kinds = try await daemon.log(limit: 100).map(\.kind)
      #expect(
        kinds
          == ["CourseBegun", "CourseContracted"]
          + [String](repeating: "SessionScheduled", count: 16))
      let sessions = try await daemon.call(SessionsInterface.List.self, .init()).sessions
      #expect(sessions.last?.start.text == "Tuesday 16 March 2027, 15:00")
    }
  }

  @Test func `who joins mid-course has as many sessions ahead as are left`() async throws {
    try await withDaemon { daemon in
      let reply = try await daemon.call(
        Method.Begin.self,
        .init(template: "ipt-16", first: "tue 15:00", attended: 7, therapist: "Alex"))
      #expect(reply.receipt.summary == "Session 8 is Tuesday 1 December, 15:00, 50 minutes.")
      let list = try await daemon.call(SessionsInterface.List.self, .init())
      #expect(list.sessions.count == 9)
      #expect(list.progress == "8 of 16, 7 attended")
      #expect(list.suggestedPhase == "middle")
    }
  }

  @Test func `without a therapist a course begins empty, and sessions are agreed later`()
    async throws
  {
    try await withDaemon { daemon in
      let first = try await daemon.call(Method.Begin.self, .init())
      #expect(first.receipt.summary.hasPrefix("Kept, without sessions yet."))
      #expect(try await daemon.call(Method.Today.self, .init()).day.state == "noSessions")
      let second = try await daemon.begin()
      #expect(second.course == first.course)
      #expect(try await daemon.call(Method.Today.self, .init()).day.state == "active")
    }
  }

  @Test func `a session agreed in another zone is at that zone's time`() async throws {
    try await withDaemon { daemon in
      let reply = try await daemon.call(
        Method.Begin.self,
        .init(template: "ipc", first: "2026-12-01 15:00", zone: "Asia/Kathmandu"))
      #expect(reply.next?.start.civil == "2026-12-01T15:00:00")
      #expect(reply.next?.start.instant == "2026-12-01T15:00:00+05:45")
    }
  }

  @Test func `a first session whose reminder comes too late tells so`() async throws {
    try await withDaemon { daemon in
      let reply = try await daemon.call(
        Method.Begin.self, .init(template: "ipc", first: "today 15:00"))
      #expect(
        reply.receipt.notices
          == ["For today, 15:00, the reminder 24 hours before lapses: its time has passed."])
    }
  }

  @Test func `a time that clocks show twice is taken once, and that is told`() async throws {
    try await withDaemon(at: "2027-10-26T09:00") { daemon in
      let reply = try await daemon.call(
        Method.Begin.self, .init(template: "ipc", first: "2027-10-31 01:30"))
      #expect(reply.next?.start.instant == "2027-10-31T01:30:00+01:00")
      #expect(reply.receipt.notices.contains { $0.contains("show 01:30 twice") })
    }
  }

  @Test func `a rhythm that meets clock changes tells on which days, and what holds there`()
    async throws
  {
    try await withDaemon(at: "2027-03-15T09:00") { daemon in
      let reply = try await daemon.call(
        Method.Begin.self,
        .init(template: "ipt-16", plannedSessions: 40, first: "2027-03-21 01:30"))
      #expect(
        reply.receipt.notices == [
          "Clocks go forward over 01:30 on Sunday 28 March; that session is at 02:30.",
          "Clocks go back on Sunday 31 October and show 01:30 twice; the first of the two is meant.",
        ])
      let sessions = try await daemon.call(SessionsInterface.List.self, .init()).sessions
      #expect(sessions[1].start.civil == "2027-03-28T02:30:00")
      #expect(sessions[2].start.civil == "2027-04-04T01:30:00")
    }
  }

  @Test func `what cannot begin a course is refused, and nothing is recorded`() async throws {
    try await withDaemon { daemon in
      let begin = Method.Begin.self
      try await daemon.refuses(
        begin, .init(template: "ipt-99", first: "tue 15:00"), .invalid("template"),
        saying: "ipt-16")
      try await daemon.refuses(
        begin, .init(first: "tue 15:00"), .invalid("template"), saying: "--template")
      try await daemon.refuses(
        begin, .init(template: "ipt-16", first: "tuesday"), .invalid("start"),
        saying: "At what time?")
      try await daemon.refuses(
        begin, .init(template: "ipt-16", first: "blursday"), .invalid("time"),
        saying: "Understood are")
      try await daemon.refuses(
        begin, .init(template: "ipt-16", first: "tue 15:00", zone: "Mars/Base"), .invalid("zone"),
        saying: "no time zone called Mars/Base")
      try await daemon.refuses(
        begin, .init(template: "ipt-16", cadence: "yearly"), .invalid("cadence"), saying: "weekly")
      try await daemon.refuses(
        begin, .init(template: "ipt-16", plannedSessions: 99, first: "tue 15:00"),
        .refused("contract.plannedOutOfRange"), saying: "1 to 60 sessions")
      try await daemon.refuses(
        begin, .init(template: "ipt-16", attended: 17),
        .refused("contract.attendedBeforeOutOfRange"), saying: "17 sessions")
      #expect(try await daemon.health().courses == 0)
    }
  }

  @Test func `a second course is refused while one is live, and begins when it is over`()
    async throws
  {
    try await withDaemon { daemon in
      let first = try await daemon.begin()
      try await daemon.refuses(
        Method.Begin.self, .init(template: "ipc", first: "fri 10:00"),
        .refused("course.anotherIsLive"), saying: "kith course complete")
      let end = try await daemon.call(Method.End.self, .init(reason: "we moved"))
      try await daemon.expect(end.receipt, recorded: "CourseEndedEarly: Ended: we moved")
      daemon.set("2026-11-26T10:00")
      let second = try await daemon.begin()
      #expect(second.course != first.course)
      let courses = try await daemon.call(Method.List.self, .init()).courses
      #expect(courses.map(\.id) == [second.course, first.course])
      #expect(courses.map(\.status) == ["active", "endedEarly"])
    }
  }

  @Test func `a course is named by its id or the start of it`() async throws {
    try await withDaemon { daemon in
      let course = try await daemon.begin().course
      let query = Query(course: String(course.prefix(4)))
      let shown = try await daemon.call(Method.Show.self, .init(query: query)).course
      #expect(shown.summary.id == course)
      #expect(shown.therapist == "Alex")
      try await daemon.refuses(
        Method.Show.self, .init(query: Query(course: "zzzz")), .notFound,
        saying: "kith course list")
      try await daemon.refuses(
        Method.Show.self, .init(query: Query(course: String(course.prefix(3)))), .notFound,
        saying: "No one course")
    }
  }

  @Test func `a pause keeps the calendar, and today says that the course rests`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let pause = try await daemon.call(Method.Pause.self, .init(reason: "a move"))
      try await daemon.expect(pause.receipt, recorded: "CoursePaused: Paused: a move")
      let day = try await daemon.call(Method.Today.self, .init()).day
      #expect(day.state == "paused")
      #expect(day.conflicts.contains { $0.contains("16 sessions are planned") })
      try await daemon.refuses(
        Method.Pause.self, .init(), .refused("contract.alreadyPaused"), saying: "paused already")
      let resume = try await daemon.call(Method.Resume.self, .init())
      #expect(
        resume.receipt.summary
          == "The course goes on. Session 1 is Tuesday 1 December, 15:00, 50 minutes.")
      try await daemon.refuses(
        Method.Resume.self, .init(), .refused("contract.notPaused"), saying: "not paused")
    }
  }

  @Test func `what is agreed anew is shown beside what it was`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let reply = try await daemon.call(
        Method.Renegotiate.self, .init(plannedSessions: 18, reason: "more time"))
      #expect(reply.receipt.summary == "Agreed now: 18 sessions, weekly, 50 minutes.")
      #expect(
        reply.receipt.notices
          == ["2 sessions are not in the calendar yet: kith session schedule"])
      let course = try await daemon.call(Method.Show.self, .init()).course
      #expect(course.renegotiations == ["today, 16 to 18 sessions: more time"])
      try await daemon.refuses(
        Method.Renegotiate.self, .init(plannedSessions: 18), .refused("contract.nothingChanges"),
        saying: "how it is already")
      try await daemon.refuses(
        Method.Renegotiate.self, .init(plannedSessions: 3), .refused("contract.fewerThanUsed"),
        saying: "kith session list")
    }
  }

  @Test func `a course that is over takes nothing more but answers`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let reply = try await daemon.call(Method.Complete.self, .init(note: "a good end"))
      #expect(reply.receipt.summary == "Finished. You may not need this. It will be here.")
      let day = try await daemon.call(Method.Today.self, .init()).day
      #expect(day.state == "ended")
      #expect(day.next == nil)
      try await daemon.refuses(
        Method.Pause.self, .init(), .refused("course.ended"), saying: "This course has ended")
      #expect(try await daemon.call(SessionsInterface.List.self, .init()).sessions.count == 16)
    }
  }

  @Test func `today is welcomed back after three weeks, without a count`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-17T08:59")
      #expect(try await !daemon.call(Method.Today.self, .init()).day.welcomeBack)
      daemon.set("2026-12-17T09:00")
      #expect(try await daemon.call(Method.Today.self, .init()).day.welcomeBack)
    }
  }

  @Test func `an answer as of a moment knows nothing of what was recorded later`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-11-28T09:00")
      try await daemon.call(Method.Pause.self, .init())
      let then = try await daemon.call(Method.Today.self, .init(query: .asOf("yesterday 12:00")))
      #expect(then.day.state == "active")
      #expect(then.day.date == "Friday 27 November")
      let before = try await daemon.call(Method.Today.self, .init(query: .asOf("2026-11-25")))
      #expect(before.day.state == "none")
      let courses = try await daemon.call(Method.List.self, .init(query: .asOf("2026-11-25")))
      #expect(courses.courses.isEmpty)
    }
  }

  @Test func `templates are told with how many sessions they have`() async throws {
    try await withDaemon { daemon in
      let templates = try await daemon.call(Method.Templates.self, .init()).templates
      #expect(
        templates.map(\.id) == [
          "ipt-16", "ipt-12", "ipt-b", "ipc", "ipt-a", "ipt-ed", "ipt-peri-post",
          "ipt-peri-ante", "ipsrt", "ipt-m", "ipt-g", "ipt-blended",
        ])
      #expect(templates.map(\.plannedSessions) == [16, 12, 8, 6, 12, 20, 12, 16, 32, 24, 8, 8])
    }
  }
}
