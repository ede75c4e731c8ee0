import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@Suite struct SessionsTests {
  typealias Method = SessionsInterface

  /// A course under way, with its first session half an hour ago.
  private func underWay(
    _ body: (TestDaemon) async throws -> Void
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-12-01T15:30")
      try await body(daemon)
    }
  }

  @Test func `a session is put into the calendar at the time that was said`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(CourseInterface.Renegotiate.self, .init(plannedSessions: 17))
      let reply = try await daemon.call(
        Method.Schedule.self,
        .init(start: "fri 10:00", minutes: 45, mode: "video", place: "at home"))
      #expect(
        reply.receipt.summary
          == "Session 1 is Friday 27 November, 10:00, 45 minutes. (s17)")
      try await daemon.expect(
        reply.receipt,
        recorded: "SessionScheduled: Session s17 planned for Friday 27 November, 10:00")
      #expect(reply.session.mode == "video")
      #expect(reply.session.place == "at home")
    }
  }

  @Test func `a calendar takes no more than was agreed, and nothing that overlaps`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.refuses(
        Method.Schedule.self, .init(start: "fri 10:00"), .refused("sessions.moreThanAgreed"),
        saying: "kith course renegotiate --sessions 17")
      try await daemon.call(CourseInterface.Renegotiate.self, .init(plannedSessions: 17))
      try await daemon.refuses(
        Method.Schedule.self, .init(start: "2026-12-01 15:20"), .refused("sessions.overlaps"),
        saying: "overlaps session s1")
      try await daemon.refuses(
        Method.Schedule.self, .init(start: "fri 10:00", minutes: 5),
        .refused("sessions.minutesOutOfRange"),
        saying: "15 to 120 minutes")
      try await daemon.refuses(
        Method.Schedule.self, .init(start: "fri 10:00", mode: "pigeon"), .invalid("mode"),
        saying: "inPerson, video, phone")
      try await daemon.refuses(
        Method.Schedule.self, .init(start: "2027-03-28 01:30"), .invalid("time"),
        saying: "clocks go forward")
      try await daemon.refuses(
        Method.Schedule.self, .init(start: "01/02/2027 15:00"), .invalid("time"),
        saying: "2027-02-01 or 2027-01-02")
    }
  }

  @Test func `a session moves, and keeps its name and where it was`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let reply = try await daemon.call(
        Method.Move.self, .init(session: "s2", to: "2026-12-10 16:00", by: "therapist"))
      #expect(reply.receipt.summary == "Session 2 is Thursday 10 December, 16:00, 50 minutes.")
      #expect(reply.session.movedFrom.map(\.text) == ["Tuesday 8 December, 15:00"])
      try await daemon.refuses(
        Method.Move.self, .init(session: "s2", to: "2026-12-10 16:00"),
        .refused("sessions.sameTime"),
        saying: "at that time already")
      try await daemon.refuses(
        Method.Move.self, .init(session: "s99", to: "fri 10:00"), .notFound,
        saying: "kith session list")
      try await daemon.refuses(
        Method.Move.self, .init(session: "banana", to: "fri 10:00"), .invalid("session"),
        saying: "looks like s7")
    }
  }

  @Test func `a session is called off, and uses up none of those agreed`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let reply = try await daemon.call(
        Method.Cancel.self, .init(session: "s1", by: "me", reason: "a cold"))
      #expect(
        reply.receipt.summary.hasPrefix("Session 1, Tuesday 1 December, 15:00, is called off."))
      try await daemon.expect(
        reply.receipt, recorded: "SessionCancelled: Session s1 called off: a cold")
      let next = try await daemon.call(Method.Current.self, .init()).next
      #expect(next?.id == "s2")
      #expect(next?.number == 1)
      try await daemon.refuses(
        Method.Cancel.self, .init(session: "s1"), .refused("sessions.notPlanned"),
        saying: "cancelled already")
    }
  }

  @Test func `a session that has begun can be recorded, one to come cannot`() async throws {
    try await underWay { daemon in
      let waiting = try await daemon.call(Method.Current.self, .init())
      #expect(waiting.toWrapUp?.id == "s1")
      #expect(waiting.next?.id == "s2")
      let reply = try await daemon.call(Method.Attend.self, .init(lateMinutes: 5))
      #expect(
        reply.receipt.summary
          == "Session 1, Tuesday 1 December, 15:00, took place. 2 of 16, 1 attended.")
      try await daemon.refuses(
        Method.Attend.self, .init(), .notFound, saying: "No session waits for a word")
      try await daemon.refuses(
        Method.Attend.self, .init(session: "s2"), .refused("sessions.notStarted"),
        saying: "has not begun")
      try await daemon.refuses(
        Method.Attend.self, .init(session: "s1"), .refused("sessions.notPlanned"),
        saying: "attended already")
    }
  }

  @Test func `a session is missed once it is over, not before`() async throws {
    try await underWay { daemon in
      try await daemon.refuses(
        Method.Miss.self, .init(), .refused("sessions.notOver"), saying: "is not over")
      daemon.set("2026-12-01T15:50")
      let reply = try await daemon.call(Method.Miss.self, .init(by: "circumstances"))
      #expect(
        reply.receipt.summary == "Noted: Session 1, Tuesday 1 December, 15:00, did not take place.")
      #expect(
        reply.receipt.notices.first
          == "Session 2, Tuesday 8 December, 15:00, is now Session 1: one that does not take place "
          + "is not counted.")
      let session = try await daemon.call(Method.Show.self, .init(session: "s1")).session
      #expect(session.status == .missed)
      #expect(session.by == "circumstances")
    }
  }

  @Test func `days kept free move as many sessions behind the last`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let reply = try await daemon.call(
        Method.Skip.self, .init(days: "2026-12-22..2027-01-05", reason: "Christmas"))
      #expect(
        reply.receipt.summary
          == "Free from Tuesday 22 December to Tuesday 5 January 2027: 3 sessions are off.")
      #expect(
        reply.receipt.notices == ["The course now goes on to Tuesday 6 April 2027, 15:00."])
      let sessions = try await daemon.call(Method.List.self, .init()).sessions
      #expect(sessions.count { $0.status == .cancelled } == 3)
      #expect(sessions.count { $0.status == .planned } == 16)
      try await daemon.refuses(
        Method.Skip.self, .init(days: "2027-01-05..2026-12-22"),
        .refused("sessions.rangeBackwards"),
        saying: "last day comes before the first")
    }
  }

  @Test func `sessions that follow after days kept free tell of clock changes as well`()
    async throws
  {
    try await withDaemon(at: "2027-03-01T09:00") { daemon in
      try await daemon.call(
        CourseInterface.Begin.self,
        .init(template: "ipc", plannedSessions: 3, first: "2027-03-07 01:30"))
      let reply = try await daemon.call(Method.Skip.self, .init(days: "2027-03-14"))
      #expect(
        reply.receipt.notices == [
          "The course now goes on to Sunday 28 March, 02:30.",
          "Clocks go forward over 01:30 on Sunday 28 March; that session is at 02:30.",
        ])
    }
  }

  @Test func `a note stays with its session`() async throws {
    try await underWay { daemon in
      try await daemon.refuses(
        Method.WriteNote.self, .init(text: "too early"), .notFound,
        saying: "No session has been attended")
      try await daemon.call(Method.Attend.self, .init())
      let reply = try await daemon.call(Method.WriteNote.self, .init(text: "to ask for longer"))
      #expect(reply.receipt.summary == "Kept, with session 1.")
      let shown = try await daemon.call(Method.Show.self, .init(session: "s1"))
      #expect(shown.notes.map(\.text) == ["to ask for longer"])
      #expect(shown.session.hasNote)
      try await daemon.refuses(
        Method.WriteNote.self, .init(text: "  "), .refused("text.empty"), saying: "no words")
    }
  }

  @Test func `things to bring are listed until they are talked about`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let reply = try await daemon.call(Method.Bring.self, .init(text: "Saturday's talk"))
      #expect(reply.receipt.summary == "On the list for Tuesday 1 December (b1).")
      let agenda = try await daemon.call(Method.Agenda.self, .init())
      #expect(agenda.items.map(\.text) == ["Saturday's talk"])
      #expect(agenda.session?.id == "s1")
      #expect(try await daemon.call(CourseInterface.Today.self, .init()).day.toBring == 1)
      let done = try await daemon.call(Method.Discuss.self, .init(item: "b1"))
      #expect(done.receipt.summary == "b1 is off the list.")
      #expect(try await daemon.call(Method.Agenda.self, .init()).items.isEmpty)
      try await daemon.refuses(
        Method.Discuss.self, .init(item: "b1"), .refused("sessions.alreadyDiscussed"),
        saying: "off the list already")
      try await daemon.refuses(
        Method.Discuss.self, .init(item: "b9"), .notFound, saying: "kith bring list")
    }
  }

  @Test func `after the last session planned, the same time again is offered`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(
        CourseInterface.Begin.self, .init(template: "ipc", first: "tue 15:00", attended: 5))
      try await daemon.call(CourseInterface.Renegotiate.self, .init(plannedSessions: 7))
      daemon.set("2026-12-01T15:40")
      let now = try await daemon.call(Method.Current.self, .init())
      #expect(now.oneMoreFits)
      let next = try #require(now.sameTimeNext)
      #expect(next.text == "Tuesday 8 December, 15:00")
      let reply = try await daemon.call(
        Method.Schedule.self, .init(start: next.civil, zone: next.zone))
      #expect(reply.session.start == next)
    }
  }

  @Test func `sessions as of a moment stand as they stood then`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-11-28T09:00")
      try await daemon.call(Method.Cancel.self, .init(session: "s1"))
      let query = Query.asOf("yesterday")
      let then = try await daemon.call(Method.List.self, .init(query: query)).sessions
      #expect(then.allSatisfy { $0.status == .planned })
      let shown = try await daemon.call(Method.Show.self, .init(query: query, session: "s1"))
      #expect(shown.session.status == .planned)
    }
  }

  @Test func `without a course lists are empty, and what is done to a session is not found`()
    async throws
  {
    try await withDaemon { daemon in
      #expect(try await daemon.call(Method.List.self, .init()).sessions.isEmpty)
      #expect(try await daemon.call(Method.Current.self, .init()).next == nil)
      try await daemon.refuses(Method.Cancel.self, .init(), .notFound, saying: "kith begin")
      try await daemon.refuses(
        Method.Bring.self, .init(text: "something"), .notFound, saying: "kith begin")
    }
  }

  @Test func `how helpful the last session was is kept with it`() async throws {
    try await underWay { daemon in
      try await daemon.refuses(
        Method.Rate.self, .init(helpful: 7), .notFound, saying: "kith session rate s1 7")
      try await daemon.call(Method.Attend.self, .init())
      try await daemon.refuses(
        Method.Rate.self, .init(helpful: 11), .refused("sessions.helpfulOutOfRange"),
        saying: "0 (not at all) to 10 (very)")
      let reply = try await daemon.call(Method.Rate.self, .init(helpful: 7))
      try await daemon.expect(
        reply.receipt, recorded: "SessionRated: Session s1, how helpful: 7")
      let shown = try await daemon.call(Method.Show.self, .init(session: "s1"))
      #expect(shown.session.helpful == 7)
    }
  }

  @Test func `what is brought may name the entry it is about, which must be there`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(Method.Bring.self, .init(text: "The contract", source: "e2"))
      let items = try await daemon.call(Method.Agenda.self, .init()).items
      #expect(items.first?.source == "e2")
      try await daemon.refuses(
        Method.Bring.self, .init(text: "The contract", source: "e999"), .notFound,
        saying: "no entry e999")
    }
  }
}
