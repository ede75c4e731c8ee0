import ControlAPI
import DaemonSupport
import TestSupport
import Testing

@testable import Daemon

/// Content that is gone and was not erased by Kith, and a file whose parts do not agree.
@Suite struct LostContentTests {
  /// Makes an index that does not know all entries.
  static let brokenIndex = {
    let index = "CREATE UNIQUE INDEX event_id ON event(id)"
    return """
      DROP INDEX event_id; \(index) WHERE seq < 5; PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = '\(index)' WHERE name = 'event_id';
      PRAGMA writable_schema = RESET;
      """
  }()

  func verify(_ daemon: TestDaemon) async throws -> DaemonInterface.Verify.Reply {
    try #require(try await daemon.stream(DaemonInterface.Verify.self, .init()).last)
  }

  func note(_ daemon: TestDaemon, _ text: String) async throws {
    try await daemon.call(DiaryInterface.WriteNote.self, .init(text: text))
  }

  func entry(_ daemon: TestDaemon, with text: String) async throws
    -> EventsInterface.Entry?
  {
    try await daemon.log(limit: 100).last { $0.text.contains(text) }
  }

  func eraseEntry(_ daemon: TestDaemon, with text: String) async throws {
    let entry = try #require(try await entry(daemon, with: text))
    try await daemon.call(ErasingInterface.Erase.self, .init(kind: "entry", name: entry.entry))
  }

  @Test func `what was erased is told from what somebody with the files took away`() async throws {
    let place = try Place()
    let (data, position) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      try await note(daemon, "to be taken away")
      let taken = try #require(try await entry(daemon, with: "to be taken away"))
      try await eraseEntry(daemon, with: "to be erased")
      let whole = try await verify(daemon)
      #expect(whole.problem == nil && whole.erased == 1 && whole.lost == nil)
      return (daemon.paths.data, taken.position)
    }
    try LogSurgery.run(data, "UPDATE event SET body = NULL WHERE seq = \(position)")
    try await place.withDaemon { daemon in
      let last = try await verify(daemon)
      #expect(last.badPosition == position && last.lost == 1 && last.erased == 1)
      #expect(last.problem == "Its content is gone, and it was not erased by Kith.")
    }
  }

  @Test func `a backup brings it back, and not what was erased, and keeps what came after`()
    async throws
  {
    let place = try Place()
    let (data, position, lines) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      try await note(daemon, "to be taken away")
      let lines = try await daemon.backupLines()
      let taken = try #require(try await entry(daemon, with: "to be taken away"))
      try await eraseEntry(daemon, with: "to be erased")
      try await note(daemon, "written later")
      return (daemon.paths.data, taken.position, lines)
    }
    try LogSurgery.run(data, "UPDATE event SET body = NULL WHERE seq = \(position)")
    try await place.withDaemon { daemon in
      let report = try await daemon.restore(from: lines)
      #expect(report.stayErased == 1)
      #expect(try await entry(daemon, with: "to be taken away") != nil)
      #expect(try await entry(daemon, with: "written later") != nil)
      #expect(try await entry(daemon, with: "to be erased") == nil)
      let last = try await verify(daemon)
      #expect(last.problem == nil && last.erased == 1)
    }
  }

  @Test func `what a restore left out is known as erased ever after`() async throws {
    let place = try Place()
    try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      let lines = try await daemon.backupLines()
      try await eraseEntry(daemon, with: "to be erased")
      #expect(try await daemon.restore(from: lines, replace: true).stayErased == 1)
      #expect(try await verify(daemon).problem == nil)
    }
    try await place.withDaemon { daemon in
      let last = try await verify(daemon)
      #expect(last.problem == nil && last.erased == 1)
    }
  }

  @Test(arguments: ["person", "course"]) func `no erasing leaves content that is not accounted for`(
    kind: String
  ) async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(PeopleInterface.Add.self, .init(alias: "Sam"))
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4, about: "sam"))
      try await daemon.call(
        HomeworkInterface.Assign.self, .init(text: "call them", person: "sam", due: "tomorrow"))
      // Under the course's key, which outlives Sam; and reminders, whose key outlives the course.
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "a talk", about: "sam"))
      let talk = try #require(try await entry(daemon, with: "a talk"))
      try await daemon.call(ThemesInterface.Add.self, .init(label: "trust"))
      try await daemon.call(ThemesInterface.Link.self, .init(theme: "t1", entry: talk.entry))
      daemon.set("2026-11-30T15:01")
      try await daemon.settleReminders()
      try await daemon.call(
        ErasingInterface.Erase.self,
        .init(kind: kind, name: kind == "person" ? "sam" : nil, compact: true))
      let last = try await verify(daemon)
      #expect(last.problem == nil && last.erased ?? 0 > 1)
    }
  }

  @Test func `an index that does not agree with the entries is told, and a restore makes it anew`()
    async throws
  {
    let place = try Place()
    let data = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "still there")
      return daemon.paths.data
    }
    try LogSurgery.run(data, Self.brokenIndex)
    try await place.withDaemon { daemon in
      let last = try await verify(daemon)
      #expect(last.badPosition == nil && last.problem?.contains("index") == true)
      try await daemon.call(BackupInterface.Restore.self, .init())
      #expect(try await verify(daemon).problem == nil)
      #expect(try await entry(daemon, with: "still there") != nil)
    }
  }
}
