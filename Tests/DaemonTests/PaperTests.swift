import ControlAPI
import DaemonSupport
import TestSupport
import Testing

/// A week to fill in by hand, and entries for a calendar.
@Suite struct PaperTests {
  typealias Method = BriefInterface

  @Test func `a sheet has its week, the scale, what to try and what to bring`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "Say one thing", person: "Sam"))
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "Christmas"))
      let sheet = try await daemon.call(Method.Week.self, .init()).sheet
      #expect(sheet.week == "Monday 23 November to Sunday 29 November")
      #expect(sheet.days.map(\.label).first == "Mon 23 Nov")
      #expect(sheet.days.map(\.date).last == "2026-11-29")
      #expect(sheet.moodLowest == 0 && sheet.moodHighest == 10)
      #expect(sheet.questions.count == 5)
      #expect(sheet.practice == ["Say one thing, with Sam"])
      #expect(sheet.bring == ["Christmas"])
      #expect(sheet.anchors.isEmpty)
      #expect(sheet.next == "Tuesday 1 December, 15:00")
      #expect(sheet.name == nil)
    }
  }

  @Test func `next week has its own next session, and a name only when asked`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin(first: "2026-11-27 15:00")
      try await daemon.call(ProfileInterface.Change.self, .init(settings: .init(name: "Kim")))
      let next = try await daemon.call(Method.Week.self, .init(week: "next", named: true)).sheet
      #expect(next.week == "Monday 30 November to Sunday 6 December")
      #expect(next.next == "Friday 4 December, 15:00")
      #expect(next.name == "Kim")
      try await daemon.refuses(
        Method.Week.self, .init(week: "blursday"), .invalid("week"), saying: "this or next")
    }
  }

  @Test func `a calendar has an entry for each session to come, and tells nothing of it`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let reply = try await daemon.call(Method.Calendar.self, .init())
      #expect(reply.entries == 16)
      #expect(reply.lines.first == "BEGIN:VCALENDAR")
      #expect(reply.lines.last == "END:VCALENDAR")
      #expect(reply.lines.contains("DTSTART:20261201T150000Z"))
      #expect(reply.lines.contains("DTEND:20261201T155000Z"))
      #expect(reply.lines.count { $0 == "SUMMARY:Appointment" } == 16)
      for word in ["Alex", "session", "kith", "therap", "London"] {
        #expect(!reply.lines.joined().lowercased().contains(word.lowercased()), "\(word)")
      }
      let discreet = try await daemon.call(Method.Calendar.self, .init(wording: "discreet"))
      #expect(discreet.lines.count { $0 == "SUMMARY:Busy" } == 16)
    }
  }

  @Test func `a session that moves keeps its entry, which gets the next revision`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let before = try await daemon.call(Method.Calendar.self, .init()).lines
      // The same record makes the same file, whenever it is made.
      daemon.set("2026-11-26T12:00")
      #expect(try await daemon.call(Method.Calendar.self, .init()).lines == before)
      try await daemon.call(
        SessionsInterface.Move.self, .init(session: "s1", to: "2026-12-02 16:00"))
      let after = try await daemon.call(Method.Calendar.self, .init()).lines
      let names = { (lines: [String]) in Set(lines.filter { $0.hasPrefix("UID:") }) }
      #expect(names(before) == names(after))
      #expect(names(before).count == 16)
      #expect(after.count { $0 == "SEQUENCE:1" } == 1)
      #expect(after.contains("DTSTART:20261202T160000Z"))
      #expect(after.contains("DTSTAMP:20261126T120000Z"))
    }
  }

  @Test func `summer time is in the instants`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin(first: "2027-03-23 15:00")
      let lines = try await daemon.call(Method.Calendar.self, .init()).lines
      #expect(lines.contains("DTSTART:20270323T150000Z"))
      #expect(lines.contains("DTSTART:20270330T140000Z"))
    }
  }

  @Test func `a calendar without an entry is none`() async throws {
    try await withDaemon { daemon in
      try await daemon.call(CourseInterface.Begin.self, .init())
      try await daemon.refuses(
        Method.Calendar.self, .init(), .notFound, saying: "kith session schedule")
      try await daemon.begin()
      try await daemon.refuses(
        Method.Calendar.self, .init(wording: "loud"), .invalid("wording"), saying: "neutral")
    }
  }
}
