import ControlAPI
import DaemonSupport
import EventLog
import TestSupport
import Testing

@testable import Daemon

/// What was erased, and what was lost, when a record is brought back.
@Suite struct RestoredErasingTests {
  private func note(_ daemon: TestDaemon, _ text: String, about: String? = nil) async throws {
    try await daemon.call(DiaryInterface.WriteNote.self, .init(text: text, about: about))
  }

  private func entry(_ daemon: TestDaemon, with text: String) async throws
    -> EventsInterface.Entry?
  {
    try await daemon.log(limit: 200).last { $0.text.contains(text) }
  }

  private func eraseEntry(_ daemon: TestDaemon, with text: String) async throws {
    let entry = try #require(try await entry(daemon, with: text))
    try await daemon.call(ErasingInterface.Erase.self, .init(kind: "entry", name: entry.entry))
  }

  private func verify(_ daemon: TestDaemon) async throws -> DaemonInterface.Verify.Reply {
    try #require(try await daemon.stream(DaemonInterface.Verify.self, .init()).last)
  }

  private func takeAway(_ position: Int, in data: String) throws {
    try LogSurgery.run(data, "UPDATE event SET body = NULL WHERE seq = \(position)")
  }

  @Test func `a backup that may be all that has some content is not replaced`() async throws {
    let place = try Place()
    let (data, position, lines) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be taken away")
      let lines = try await daemon.backupLines()
      let taken = try #require(try await entry(daemon, with: "to be taken away"))
      return (daemon.paths.data, taken.position, lines)
    }
    try takeAway(position, in: data)
    try await place.withDaemon { daemon async throws in
      let refused = await #expect(throws: CallRefusal.self) {
        try await daemon.stream(
          BackupInterface.Write.self,
          .init(header: lines.first, end: lines.last, bodiless: 0))
      }
      #expect(refused?.message.contains("stays as it is") ?? false)
      let checks = try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
      #expect(checks.first { $0.name == "content" }?.outcome == "failed")
      #expect(checks.first { $0.name == "erased" } == nil)
    }
  }

  @Test
  func `while it is locked an older backup is kept, since nobody can tell why content is gone`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      let lines = try await daemon.backupLines()
      try await eraseEntry(daemon, with: "to be erased")
      try await daemon.call(
        KeysInterface.Change.self, .init(to: "passphrase", passphrase: "five words that rhyme"))
      try await daemon.call(KeysInterface.Lock.self, .init())
      let last = try #require(
        try await daemon.stream(
          BackupInterface.Write.self,
          .init(header: lines.first, end: lines.last, bodiless: 0)
        ).last)
      #expect(last.replaces && last.unsure == true)
    }
  }

  @Test func `a damaged record knows what was erased in it, and it stays so`() async throws {
    let place = try Place()
    let (data, lines) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      let lines = try await daemon.backupLines()
      try await eraseEntry(daemon, with: "to be erased")
      try await note(daemon, "written later")
      return (daemon.paths.data, lines)
    }
    // The first page, with what the tables are: all that they hold can still be read.
    let whole = try bytes(of: "\(data)/log.db")
    try TemporaryFile.write(
      [UInt8](repeating: 7, count: 4096) + whole[4096...], to: "\(data)/log.db")
    try await place.withDaemon { daemon in
      let report = try await daemon.restore(from: lines)
      #expect(report.stayErased == 1)
      #expect(try await entry(daemon, with: "to be erased") == nil)
      #expect(try await entry(daemon, with: "written later") != nil)
      #expect(try await verify(daemon).problem == nil)
    }
  }

  @Test
  func `content that is damaged was not erased, and is told as gone or taken from the backup`()
    async throws
  {
    let place = try Place()
    let (data, position, lines) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      try await note(daemon, "to be damaged")
      let lines = try await daemon.backupLines()
      try await eraseEntry(daemon, with: "to be erased")
      let damaged = try #require(try await entry(daemon, with: "to be damaged"))
      return (daemon.paths.data, damaged.position, lines)
    }
    try LogSurgery.run(data, "UPDATE event SET body = zeroblob(40) WHERE seq = \(position)")
    let old = try bytes(of: "\(data)/log.db")
    try await place.withDaemon { daemon in
      let report = try await daemon.restore(from: lines)
      #expect(report.stayErased == 1 && report.goneCount == 0)
      #expect(try await entry(daemon, with: "to be damaged") != nil)
      #expect(try await entry(daemon, with: "to be erased") == nil)
    }
    try TemporaryFile.write(old, to: "\(data)/log.db")
    try await place.withDaemon { daemon in
      let report = try await daemon.restore()
      #expect(report.gone.map(\.position) == [position])
      #expect(report.gone.first?.reason == "withoutContent")
    }
  }

  @Test func `a backup that went another way is not mixed with what is here`() async throws {
    let place = try Place()
    let (data, position, other) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be taken away")
      let first = try await daemon.backupLines()
      try await note(daemon, "on one way")
      let other = try await daemon.backupLines()
      _ = try await daemon.restore(from: first, replace: true)
      for index in 0..<5 { try await note(daemon, "on the other way \(index)") }
      let taken = try #require(try await entry(daemon, with: "to be taken away"))
      return (daemon.paths.data, taken.position, other)
    }
    try takeAway(position, in: data)
    try await place.withDaemon { daemon async throws in
      let refused = await #expect(throws: CallRefusal.self) {
        try await daemon.restore(from: other)
      }
      #expect(refused?.message.contains("different ways") ?? false)
      #expect(try await entry(daemon, with: "on the other way 4") != nil)
    }
  }

  @Test func `a backup without any of the content that is lost changes nothing`() async throws {
    let place = try Place()
    let (data, position, lines) = try await place.withDaemon { daemon in
      try await daemon.begin()
      let lines = try await daemon.backupLines()
      try await note(daemon, "to be taken away")
      let taken = try #require(try await entry(daemon, with: "to be taken away"))
      return (daemon.paths.data, taken.position, lines)
    }
    try takeAway(position, in: data)
    try await place.withDaemon { daemon async throws in
      let refused = await #expect(throws: CallRefusal.self) {
        try await daemon.restore(from: lines)
      }
      #expect(refused?.message.contains("none of the content that is lost") ?? false)
      #expect(try await verify(daemon).lost == 1)
      #expect(!fileExists(daemon.paths.data + "/restore"))
    }
  }

  @Test func `what is still lost after a restore is told`() async throws {
    let place = try Place()
    let (data, positions, lines) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "before")
      let lines = try await daemon.backupLines()
      try await note(daemon, "after")
      let entries = try await daemon.log(limit: 200).filter { $0.text.hasPrefix("Note:") }
      return (daemon.paths.data, entries.map(\.position), lines)
    }
    for position in positions { try takeAway(position, in: data) }
    try await place.withDaemon { daemon in
      let report = try await daemon.restore(from: lines)
      #expect(report.goneCount == 1 && report.gone.first?.position == positions.last)
      #expect(report.gone.first?.reason == "withoutContent")
      #expect(try await entry(daemon, with: "before") != nil)
      let gone = try text(of: report.putAside + "/gone.txt")
      #expect(gone.contains("position \(positions.last ?? 0) "))
    }
  }

  @Test func `no number of what was erased is given again after an older backup took its place`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(PeopleInterface.Add.self, .init(alias: "Sam"))
      try await note(daemon, "about sam", about: "sam")
      let lines = try await daemon.backupLines()
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "person", name: "sam"))
      _ = try await daemon.restore(from: lines, replace: true)
      #expect(try await entry(daemon, with: "about sam") == nil)
      #expect(try await entry(daemon, with: "Somebody was erased") != nil)
      try await daemon.call(PeopleInterface.Add.self, .init(alias: "Kim"))
      let people = try await daemon.call(PeopleInterface.List.self, .init()).people
      #expect(people.map(\.id) == ["p2"])
      #expect(try await verify(daemon).problem == nil)
    }
  }

  @Test func `a course that was erased is known as erased after an older backup took its place`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let export = try await daemon.stream(EventsInterface.Export.self, .init()).flatMap(\.lines)
      let lines = try await daemon.backupLines()
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "course"))
      _ = try await daemon.restore(from: lines, replace: true)
      #expect(try await daemon.call(CourseInterface.List.self, .init()).courses.isEmpty)
      #expect(try await verify(daemon).problem == nil)
      let taken = try await daemon.call(
        EventsInterface.Import.self,
        .init(
          import: String(repeating: "0", count: 32), firstLine: 1, lines: export, append: true))
      #expect(taken.recorded == 0)
    }
  }

  @Test func `what was erased is asked of no kit, and taken from none`() async throws {
    let place = try Place()
    let phrase = "five words that rhyme not"
    let (kit, old) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "of the course")
      let old = try await daemon.call(BackupInterface.MakeKit.self, .init()).lines
      try await daemon.call(
        PeopleInterface.Add.self, .init(alias: "Sam"))
      try await daemon.call(KeysInterface.Change.self, .init(to: "passphrase", passphrase: phrase))
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "course"))
      return (try await daemon.call(BackupInterface.MakeKit.self, .init()).lines, old)
    }
    // The passphrase is forgotten: the record starts locked, and a kit opens it.
    try await place.withDaemon { daemon in
      let report = try await daemon.restore(kit: kit)
      #expect(report.keysTaken > 0 && report.unopened == 0)
      #expect(try await daemon.call(CourseInterface.List.self, .init()).courses.isEmpty)
    }
    // An older kit has the key of the course still.
    try await place.withDaemon { daemon async throws in
      _ = await #expect(throws: CallRefusal.self) { try await daemon.restore(kit: old) }
      #expect(try await daemon.call(CourseInterface.List.self, .init()).courses.isEmpty)
    }
  }

  @Test func `keys that were given up are taken from a kit that is found later`() async throws {
    let place = try Place()
    let (lines, kit) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "unforgotten")
      return (
        try await daemon.backupLines(),
        try await daemon.call(BackupInterface.MakeKit.self, .init()).lines
      )
    }
    let other = try Place()
    try await other.withDaemon { daemon in
      let partly = try await daemon.restore(from: lines, partly: true)
      #expect(partly.unopened > 0)
      #expect(try await entry(daemon, with: "unforgotten") == nil)
      // They are not erased: a backup has them.
      let again = try await daemon.backupLines()
      #expect(again.count { $0.hasPrefix("e") } == lines.count { $0.hasPrefix("e") })
      let found = try await daemon.restore(kit: kit)
      #expect(found.keysTaken > 0)
      #expect(try await entry(daemon, with: "unforgotten") != nil)
    }
  }

  @Test func `where a key is missing and something was erased a kit still helps`() async throws {
    let place = try Place()
    let data = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      try await eraseEntry(daemon, with: "to be erased")
      return daemon.paths.data
    }
    let before = try bytes(of: "\(data)/keys.db")
    let kit = try await place.withDaemon { daemon in
      try await daemon.call(PeopleInterface.Add.self, .init(alias: "Sam"))
      return try await daemon.call(BackupInterface.MakeKit.self, .init()).lines
    }
    try TemporaryFile.write(before, to: "\(data)/keys.db")
    try await place.withDaemon { daemon in
      let last = try await verify(daemon)
      #expect(last.problem == nil)
      #expect(last.erased == 1)
      #expect(try await daemon.restore(kit: kit).keysTaken == 1)
      let people = try await daemon.call(PeopleInterface.List.self, .init()).people
      #expect(people.map(\.alias) == ["Sam"])
    }
  }

  @Test func `a backup that is being read when something is erased is read again`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      let lines = try await daemon.backupLines()
      let name = String(repeating: "c", count: 32)
      try await daemon.call(
        BackupInterface.Read.self,
        .init(
          reading: name, part: lines.dropLast(3).map { $0 + "\n" }.joined(), keep: true,
          last: false))
      try await eraseEntry(daemon, with: "to be erased")
      let refused = await #expect(throws: CallRefusal.self) {
        try await daemon.call(
          BackupInterface.Read.self,
          .init(
            reading: name, part: lines.suffix(3).map { $0 + "\n" }.joined(), keep: true,
            last: true))
      }
      #expect(refused != nil)
      #expect(try await daemon.restore(from: lines, replace: true).stayErased == 1)
    }
  }

  @Test func `the id of another command erases nothing, and that is said`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let id = String(repeating: "7", count: 32)
      try await daemon.call(
        DiaryInterface.RecordMood.self, .init(command: Command(id: id), value: 4))
      let refused = await #expect(throws: CallRefusal.self) {
        try await daemon.call(
          ErasingInterface.Erase.self, .init(command: Command(id: id), kind: "course"))
      }
      #expect(refused != nil)
      #expect(try await daemon.call(CourseInterface.List.self, .init()).courses.count == 1)
    }
  }
}
