import CivilTime
import ControlAPI
import DaemonSupport
import Domain
import TestSupport
import Testing

@testable import Daemon

/// What a bar may show, and when it hears of a change.
@Suite struct GlanceTests {
  typealias Glance = GlanceInterface

  private func show(_ daemon: TestDaemon) async throws -> Glance.GlanceView {
    try await daemon.call(Glance.Show.self, .init()).glance
  }

  @Test func `before a course there is nothing to show`() async throws {
    try await withDaemon { daemon in
      let glance = try await show(daemon)
      #expect(glance.class == "none")
      #expect(glance.text == "")
      #expect(!glance.tooltip.isEmpty)
    }
  }

  @Test(arguments: [
    ("2026-11-24T09:00", "1 Dec 15:00", "quiet"), ("2026-11-26T09:00", "Tue 15:00", "quiet"),
    ("2026-12-01T13:59", "15:00 today", "quiet"), ("2026-12-01T14:00", "15:00 today", "soon"),
    ("2026-12-01T14:59", "15:00 today", "soon"), ("2026-12-01T15:00", "8 Dec 15:00", "quiet"),
  ])
  func `a session is said by its day and its clock, and is soon within the hour`(
    now: String, text: String, kind: String
  ) async throws {
    try await withDaemon(at: "2026-11-24T08:00") { daemon in
      try await daemon.begin()
      daemon.set(now)
      let glance = try await show(daemon)
      #expect(glance.text == text)
      #expect(glance.class == kind)
    }
  }

  @Test func `nothing in it tells what anything is about`() async throws {
    try await withDaemon { daemon in
      let secret = "zanzibar"
      try await daemon.call(
        CourseInterface.Begin.self,
        .init(template: "ipt-16", first: "2026-12-01 15:00", therapist: secret))
      try await daemon.call(SessionsInterface.Bring.self, .init(text: secret))
      try await daemon.call(HomeworkInterface.Assign.self, .init(text: secret))
      let glance = try await show(daemon)
      #expect(glance.counts == Glance.GlanceCounts(waiting: 0, toBring: 1, trying: 1))
      let told = "\(glance)".lowercased()
      for word in [secret, "session ", "homework", "therap"] {
        #expect(!told.replacing("nextsession", with: "").contains(word), "\(word)")
      }
    }
  }

  @Test func `a paused course is told as paused, an ended one as none`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(CourseInterface.Pause.self, .init())
      #expect(try await show(daemon).class == "paused")
      try await daemon.call(CourseInterface.Resume.self, .init())
      #expect(try await show(daemon).class == "quiet")
      try await daemon.call(CourseInterface.End.self, .init())
      #expect(try await show(daemon).class == "none")
    }
  }

  @Test func `without its key the record is locked, and a bar may know it`() async throws {
    let place = try Place()
    let paths = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths
    }
    try moveFile(paths.keyFile, to: paths.keyFile + ".away")
    try await place.withDaemon { daemon in
      #expect(try await show(daemon).class == "locked")
      let first = try await daemon.stream(Glance.Watch.self, .init()) { _ in false }
      #expect(first.map(\.glance.class) == ["locked"])
    }
  }

  @Test func `as of a moment it is as it was then`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-11-27T09:00")
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "a talk"))
      let now = try await daemon.call(Glance.Show.self, .init(query: Query())).glance
      let then = try await daemon.call(
        Glance.Show.self, .init(query: .asOf("2026-11-26 12:00"))
      ).glance
      #expect(now.counts.toBring == 1)
      #expect(then.counts.toBring == 0)
    }
  }

  @Test func `who watches hears at once, then of each change, and not of what changes nothing`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let (seen, sees) = AsyncStream<Glance.GlanceView>.makeStream()
      async let watched = daemon.stream(Glance.Watch.self, .init()) { reply in
        sees.yield(reply.glance)
        return reply.glance.counts.toBring < 2
      }
      var views = seen.makeAsyncIterator()
      #expect(await views.next()?.text == "Tue 15:00")
      // A mood is nothing that a bar shows.
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4))
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "one"))
      #expect(await views.next()?.counts.toBring == 1)
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "two"))
      #expect(await views.next()?.counts.toBring == 2)
      #expect(try await watched.count == 3)
    }
  }

  @Test func `the turn of the day and the hour before a session change it too`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let (seen, sees) = AsyncStream<Glance.GlanceView>.makeStream()
      async let watched = daemon.stream(Glance.Watch.self, .init()) { reply in
        sees.yield(reply.glance)
        return reply.glance.class != "soon"
      }
      var views = seen.makeAsyncIterator()
      #expect(await views.next()?.text == "Tue 15:00")
      daemon.set("2026-12-01T00:00")
      await daemon.answering.lookAtClock()
      #expect(await views.next()?.text == "15:00 today")
      daemon.set("2026-12-01T14:00")
      await daemon.answering.lookAtClock()
      #expect(await views.next()?.class == "soon")
      _ = try await watched
    }
  }

  @Test func `it asks to be woken at the next moment that changes it`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let services = try await daemon.answering.desk.services()
      func next(at now: String) async throws -> String {
        daemon.set(now)
        let glance = try await services.glance()
        let civil = services.zones.civil(at: glance.nextChange, in: services.machineZone.name)
        return "\(civil.date) \(civil.time)"
      }
      #expect(try await next(at: "2026-11-26T09:00") == "2026-11-27 00:00")
      #expect(try await next(at: "2026-11-30T09:00") == "2026-11-30 15:00")
      #expect(try await next(at: "2026-12-01T09:00") == "2026-12-01 14:00")
      #expect(try await next(at: "2026-12-01T14:00") == "2026-12-01 15:00")
    }
  }

  @Test func `all of many who watch hear of a change, for which it is looked at once`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let services = try await daemon.answering.desk.services()
      let (arrived, arrives) = AsyncStream<Void>.makeStream()
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<60 {
          group.addTask {
            try await daemon.stream(Glance.Watch.self, .init()) { reply in
              if reply.glance.counts.toBring == 0 { arrives.yield() }
              return reply.glance.counts.toBring == 0
            }.last?.glance.counts.toBring ?? 0
          }
        }
        var here = arrived.makeAsyncIterator()
        for _ in 0..<60 { await here.next() }
        #expect(services.glances.count == 60)
        // However many watch the board, none of them is one who reads reminders for a person.
        #expect(services.followers.count == 0)
        try await daemon.call(SessionsInterface.Bring.self, .init(text: "one"))
        for try await toBring in group { #expect(toBring == 1) }
      }
    }
  }

  @Test func `many who follow the record read the same, and each all of it`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let (arrived, arrives) = AsyncStream<Void>.makeStream()
      try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<60 {
          group.addTask {
            try await daemon.stream(EventsInterface.Follow.self, .init()) { reply in
              if reply.entry == nil { arrives.yield() }
              return reply.entry?.text != "Mood 3"
            }.compactMap(\.entry?.text)
          }
        }
        var here = arrived.makeAsyncIterator()
        for _ in 0..<60 { await here.next() }
        for value in 1...3 {
          try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value))
        }
        for try await texts in group { #expect(texts == ["Mood 1", "Mood 2", "Mood 3"]) }
      }
    }
  }

  @Test func `an entry that was corrected is told corrected, also to who follows from before it`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let start = try await daemon.stream(EventsInterface.Follow.self, .init()) { _ in false }
      let cursor = try #require(start.first).cursor
      func texts() async throws -> [String] {
        try await daemon.stream(EventsInterface.Follow.self, .init(cursor: cursor)) {
          $0.entry?.text != "Mood 9"
        }.compactMap(\.entry?.text)
      }
      let first = try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 1)).receipt
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 9))
      #expect(try await texts().first == "Mood 1")
      try await daemon.call(
        EventsInterface.Correct.self, .init(entry: try #require(first.entries.first), value: 2))
      #expect(try await texts().first == "Mood 2")
    }
  }
}
