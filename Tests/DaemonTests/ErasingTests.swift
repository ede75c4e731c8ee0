import ControlAPI
import DaemonSupport
import FoundationEssentials
import Journal
import PrivateStorage
import Snapshots
import TestSupport
import Testing

@testable import Daemon

/// Erasing, as a client sees it.
@Suite struct ErasingTests {
  typealias Method = ErasingInterface

  func erase(
    _ daemon: TestDaemon, _ kind: String, _ name: String? = nil, id: String? = nil,
    course: String? = nil, compact: Bool? = nil
  ) async throws -> Method.Erase.Reply {
    try await daemon.call(
      Method.Erase.self,
      .init(
        command: .init(id: id, course: course), kind: kind, name: name, compact: compact))
  }

  /// A course in which Sam has everything that somebody can have.
  func withSam<Result>(
    _ body: (TestDaemon) async throws -> Result
  ) async throws -> Result {
    try await withDaemon { daemon in
      try await fill(daemon)
      return try await body(daemon)
    }
  }

  func fill(_ daemon: TestDaemon) async throws {
    try await daemon.begin()
    try await daemon.call(PeopleInterface.Add.self, .init(alias: "Sam", relation: "partner"))
    try await daemon.call(PeopleInterface.Place.self, .init(person: "Sam", ring: "closest"))
    try await daemon.call(
      GoalsInterface.Set.self, .init(statement: "planted goal", person: "Sam"))
    try await daemon.call(GoalsInterface.Rate.self, .init(goal: "g1", value: 1, note: "planted g"))
    try await daemon.call(
      HomeworkInterface.Assign.self, .init(text: "planted homework", person: "Sam"))
    try await daemon.call(
      HomeworkInterface.RecordAttempt.self,
      .init(homework: "h1", outcome: "partly", note: "planted h"))
    try await daemon.call(
      RolesInterface.Add.self, .init(name: "planted role", person: "Sam"))
    try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "planted note", about: "Sam"))
    try await daemon.call(
      DiaryInterface.RecordDistress.self, .init(value: 6, note: "planted row", about: "Sam"))
    try await daemon.call(
      FocusInterface.Add.self,
      .init(area: "roleDispute", details: .init(person: "Sam", iExpect: "planted wish")))
    try await daemon.call(
      FocusInterface.SetStage.self, .init(focus: "f1", stage: "impasse", note: "planted stage"))
    try await daemon.call(
      FocusInterface.AgreeFormulation.self, .init(text: "planted formulation", focus: "f1"))
    try await daemon.call(
      TimelineInterface.Add.self, .init(text: "planted move", on: "2024", person: "Sam"))
    try await daemon.call(
      PracticeInterface.LookAt.self, .init(person: "Sam", analysis: .init(said: "planted moment")))
    try await daemon.call(
      DraftsInterface.Save.self,
      .init(
        form: "note",
        answers: [.init(field: "about", text: "Sam"), .init(field: "text", text: "planted draft")]))
    try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "Sam was not there"))
    try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "a day alone"))
    try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4))
  }

  func note(_ daemon: TestDaemon, _ text: String) async throws -> String {
    try #require(
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: text)).receipt.entries.first)
  }

  func log(_ daemon: TestDaemon) async throws -> [EventsInterface.Entry] {
    try await daemon.call(EventsInterface.Log.self, .init(limit: 1000)).entries
  }

  @Test func `what would go is said before, and nothing has changed by it`() async throws {
    try await withSam { daemon in
      let before = try await daemon.health().position
      let outlook = try await daemon.call(
        Method.Foresee.self, .init(kind: "person", name: "sam"))
      #expect(outlook.what == "Sam, and \(outlook.entries) entries")
      #expect(outlook.mentions == 1)
      #expect(outlook.mentionedIn.count == 1)
      #expect(outlook.notices.contains { $0.contains("is not found") })
      #expect(try await daemon.health().position == before)
    }
  }

  @Test func `somebody erased is nowhere any more, and all that stood beside goes on`()
    async throws
  {
    try await withSam { daemon in
      let reply = try await erase(daemon, "person", "Sam")
      #expect(reply.receipt.summary.hasPrefix("They are erased, with "))
      #expect(reply.proof.keysDestroyed == 1)
      #expect(reply.proof.compacted)
      #expect(reply.proof.erased > 8)
      #expect(!reply.remains.isEmpty)
      #expect(try await daemon.call(PeopleInterface.List.self, .init()).people.isEmpty)
      #expect(try await daemon.call(GoalsInterface.List.self, .init(closed: true)).goals.isEmpty)
      #expect(
        try await daemon.call(HomeworkInterface.List.self, .init(closed: true)).homework.isEmpty)
      #expect(try await daemon.call(RolesInterface.List.self, .init()).roles.isEmpty)
      let texts = try await log(daemon).map(\.text)
      #expect(!texts.contains { $0.contains("planted") })
      #expect(texts.contains { $0.hasPrefix("Somebody was erased, with ") })
      #expect(texts.contains { $0.contains("Sam was not there") })
      try await daemon.refuses(
        PeopleInterface.Show.self, .init(person: "Sam"), .notFound, saying: "Sam")
      let brief = try await daemon.call(BriefInterface.Show.self, .init())
      #expect(!"\(brief)".contains("planted"))
      // What comes after has numbers of its own.
      try await daemon.call(PeopleInterface.Add.self, .init(alias: "Jo"))
      #expect(
        try await daemon.call(PeopleInterface.Show.self, .init(person: "Jo")).person.id == "p2")
      let verified = try await daemon.stream(DaemonInterface.Verify.self, .init())
      #expect(verified.last?.problem == nil)
      #expect(verified.last?.erased == reply.proof.erased)
    }
  }

  @Test func `the same call again does nothing more`() async throws {
    try await withSam { daemon in
      let id = String(repeating: "7", count: 32)
      let first = try await erase(daemon, "person", "Sam", id: id)
      let second = try await erase(daemon, "person", "Sam", id: id)
      #expect(second.receipt.repeated)
      #expect(second.receipt.position == first.receipt.position)
      try await daemon.refuses(
        Method.Erase.self, .init(kind: "person", name: "Sam"), .notFound, saying: "Sam")
    }
  }

  @Test func `an entry erased is told so to whoever asks for it`() async throws {
    try await withSam { daemon in
      let entry = try await note(daemon, "planted words")
      let after = try await note(daemon, "words after")
      let reply = try await erase(daemon, "entry", entry)
      #expect(reply.receipt.summary == "\(entry) is erased.")
      #expect(reply.proof.compacted)
      let gone = "\(entry) was erased. What it said is gone, and it stays so."
      try await daemon.refuses(
        EventsInterface.Correct.self, .init(entry: entry, text: "other"), .notFound, saying: gone)
      try await daemon.refuses(
        EventsInterface.Retract.self, .init(entry: entry), .notFound, saying: gone)
      try await daemon.refuses(
        DiaryInterface.ShowNote.self, .init(entry: entry), .notFound, saying: gone)
      try await daemon.refuses(
        Method.Erase.self, .init(kind: "entry", name: entry), .notFound, saying: gone)
      let left = try await log(daemon)
      #expect(!left.contains { $0.entry == entry })
      #expect(left.last?.text == "\(entry) was erased")
      let undone = try await daemon.call(EventsInterface.Undo.self, .init())
      #expect(undone.receipt.summary.contains(after))
    }
  }

  @Test func `an entry that others depend on stays, and they are named`() async throws {
    try await withSam { daemon in
      let assigned = try await daemon.call(HomeworkInterface.Assign.self, .init(text: "rest"))
      let tried = try await daemon.call(
        HomeworkInterface.RecordAttempt.self, .init(homework: "h2", outcome: "tried"))
      let entry = try #require(assigned.receipt.entries.first)
      let later = try #require(tried.receipt.entries.first)
      try await daemon.refuses(
        Method.Erase.self, .init(kind: "entry", name: entry), .refused("record.dependedOn"),
        saying: "kith erase entry \(later)")
      #expect(try await log(daemon).contains { $0.entry == entry })
    }
  }

  @Test func `a course erased is known no more, and the next can begin`() async throws {
    try await withSam { daemon in
      try await daemon.call(ProfileInterface.Change.self, .init(settings: .init(name: "Kim")))
      let course = try #require(
        try await daemon.call(CourseInterface.List.self, .init()).courses.first?.id)
      let before = try await daemon.health().position
      let reply = try await erase(daemon, "course", compact: true)
      #expect(reply.proof.keysDestroyed >= 3)
      #expect(reply.proof.erased >= before - 2)
      #expect(try await daemon.call(CourseInterface.List.self, .init()).courses.isEmpty)
      _ = try await daemon.call(CourseInterface.Today.self, .init())
      try await daemon.refuses(
        DiaryInterface.RecordMood.self, .init(value: 4), .notFound, saying: "kith begin")
      try await daemon.refuses(
        CourseInterface.Show.self, .init(query: .init(course: course)), .notFound, saying: "course")
      #expect(try await daemon.call(ProfileInterface.Show.self, .init()).settings.name == "Kim")
      try await daemon.begin()
      #expect(try await daemon.call(CourseInterface.List.self, .init()).courses.count == 1)
      #expect(try await log(daemon).first?.entry == "e1")
    }
  }

  @Test func `a question about the past has nothing of what is erased`() async throws {
    try await withDaemon { daemon in
      try await daemon.at("2026-11-20T10:00") { try await fill(daemon) }
      _ = try await erase(daemon, "person", "Sam")
      let people = try await daemon.call(
        PeopleInterface.List.self, .init(query: .init(asOf: "2026-11-21 10:00")))
      #expect(people.people.isEmpty)
      _ = try await erase(daemon, "course")
      try await daemon.refuses(
        CourseInterface.Show.self, .init(query: .init(asOf: "2026-11-21 10:00")), .notFound,
        saying: "No course is kept yet")
    }
  }

  @Test func `everything erased leaves an empty record that can be begun`() async throws {
    let place = try Place()
    try await place.withDaemon { daemon in
      try await fill(daemon)
      try await daemon.call(
        ProfileInterface.Change.self,
        .init(settings: .init(name: "Kim", country: "GB", ownNumbers: "planted number")))
      let reply = try await erase(daemon, "everything")
      #expect(reply.proof.checked == 1)
      #expect(reply.receipt.summary == "Everything is erased. This is an empty record.")
      #expect(try await daemon.health().courses == 0)
      #expect(try await daemon.call(ProfileInterface.Show.self, .init()).settings.name == nil)
      let left = try FileManager.default.contentsOfDirectory(atPath: daemon.paths.data).sorted()
      #expect(!left.contains { $0.hasSuffix(".txt") || $0 == "erasing" }, "\(left)")
      try await daemon.begin()
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4))
    }
    try await place.withDaemon { daemon in
      #expect(daemon.standing == "Ready.")
      let health = try await daemon.health()
      #expect(health.courses == 1)
      let moods = try await daemon.call(DiaryInterface.Moods.self, .init()).moods
      #expect(moods.map(\.value) == [4])
    }
  }

  @Test(arguments: ["person", "entry", "course", "everything"])
  func `what is erased is in no file, and a start after it is as any other`(kind: String)
    async throws
  {
    let place = try Place()
    try await place.withDaemon { daemon in
      try await fill(daemon)
      let entry = try await note(daemon, "planted words")
      _ = try await erase(
        daemon, kind, kind == "person" ? "sam" : kind == "entry" ? entry : nil, compact: true)
    }
    try await place.withDaemon { daemon in
      #expect(daemon.standing == "Ready.")
      let exported = try await daemon.stream(EventsInterface.Export.self, .init())
        .flatMap(\.lines).joined()
      switch kind {
      case "person":
        #expect(exported.ranges(of: "planted ").count == 1)
        #expect(exported.contains("planted words"))
      case "entry": #expect(!exported.contains("planted words"))
      default: #expect(!exported.contains("planted"))
      }
      let checks = try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
      let erased = checks.first { $0.name == "erased" }
      #expect(erased?.outcome == (kind == "everything" ? nil : "ok"))
      #expect(checks.first { $0.name == "record" }?.outcome == "ok")
    }
  }

  @Test func `followers hear nothing of what is gone, and those of everything begin anew`()
    async throws
  {
    try await withSam { daemon in
      let cursor = try #require(
        try await daemon.stream(EventsInterface.Follow.self, .init()) { _ in false }.first?.cursor)
      _ = try await erase(daemon, "person", "Sam")
      _ = try await erase(daemon, "everything")
      let refusal = await #expect(throws: CallRefusal.self) {
        try await daemon.stream(EventsInterface.Follow.self, .init(cursor: cursor))
      }
      #expect(refusal?.message.contains("begun anew since that cursor was given") == true)
    }
  }

  @Test func `nothing is erased that is not there, or is not said plainly`() async throws {
    try await withSam { daemon in
      let before = try await daemon.health().position
      try await daemon.refuses(
        Method.Erase.self, .init(kind: "person", name: "Nobody"), .notFound, saying: "Nobody")
      try await daemon.refuses(
        Method.Erase.self, .init(kind: "entry", name: "e999"), .notFound, saying: "no entry e999")
      try await daemon.refuses(
        Method.Erase.self, .init(kind: "entry", name: "e1"), .refused("record.notErasable"),
        saying: "kith erase course")
      try await daemon.refuses(
        Method.Erase.self, .init(kind: "world"), .invalid("kind"), saying: "person")
      #expect(try await daemon.health().position == before)
    }
  }

  @Test func `a reminder that waits is withdrawn with its course, and nothing is due any more`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-11-30T15:01")
      try await daemon.settleReminders()
      #expect(try await daemon.call(RemindersInterface.Waiting.self, .init()).notices.count == 1)
      let services = try await daemon.answering.desk.services()
      #expect(await services.cache.nextDue() != [])
      _ = try await erase(daemon, "course", compact: true)
      #expect(try await daemon.call(RemindersInterface.Waiting.self, .init()).notices.isEmpty)
      #expect(await services.cache.nextDue() == [])
      try await daemon.settleReminders()
      #expect(await services.cache.nextDue() == [])
      // Nor does the record say any more when the session was.
      let exported = try await daemon.stream(EventsInterface.Export.self, .init())
        .flatMap(\.lines).joined()
      #expect(!exported.contains("2026-12-01"))
    }
  }

  @Test func `what was begun and cut off is carried to its end by the next start`() async throws {
    let place = try Place()
    let file = try await place.withDaemon { daemon in
      try await fill(daemon)
      let services = try await daemon.answering.desk.services()
      let plan = ErasurePlan(services: services, kind: .person, name: "sam")
      let file = ErasureFile(directory: daemon.paths.data)
      try file.write(try await plan.erasure())
      return file
    }
    try await place.withDaemon { daemon in
      #expect(daemon.standing == "Ready.")
      let people = try await daemon.call(PeopleInterface.List.self, .init()).people
      #expect(people.isEmpty)
      let texts = try await log(daemon).map(\.text)
      #expect(texts.last?.hasPrefix("Somebody was erased, with ") ?? false)
      #expect(!texts.contains { $0.contains("planted") })
      #expect(try file.read() == nil)
    }
  }

  @Test func `word of an erasing that cannot be read keeps the record shut, and says so`()
    async throws
  {
    let place = try Place()
    let file = try await place.withDaemon { daemon in
      try await fill(daemon)
      return ErasureFile(directory: daemon.paths.data)
    }
    try PrivateFiles.replace(file.path, in: file.directory, content: Array("{".utf8))
    try await place.withDaemon { daemon in
      try await daemon.refuses(
        DiaryInterface.RecordMood.self, .init(value: 4), .unavailable("damagedLog"),
        saying: file.path)
    }
  }

  @Test func `where the record cannot be written anew an entry stays, and nothing is left of it`()
    async throws
  {
    try await withSam { daemon in
      let entry = try await note(daemon, "planted words")
      let draft = "\(daemon.paths.data)/log.db.new"
      try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: false)
      let refusal = await #expect(throws: CallRefusal.self) {
        try await erase(daemon, "entry", entry)
      }
      #expect(refusal?.message.contains("log.db") ?? false)
      #expect(try ErasureFile(directory: daemon.paths.data).read() == nil)
      #expect(try await log(daemon).contains { $0.text.contains("planted words") })
      try FileManager.default.removeItem(atPath: draft)
      _ = try await erase(daemon, "entry", entry)
      let texts = try await log(daemon).map(\.text)
      #expect(!texts.contains { $0.contains("planted words") })
    }
  }
}
