import ControlAPI
import DaemonSupport
import Domain
import EventLog
import FoundationEssentials
import Glibc
import Journal
import PrivateStorage
import Projections
import Snapshots
import TestSupport
import Testing
import Vault

@testable import Daemon

/// What is left behind of what is erased, where one would not look for it.
extension ErasingTests {
  private func exported(_ daemon: TestDaemon) async throws -> String {
    try await daemon.stream(EventsInterface.Export.self, .init()).flatMap(\.lines).joined()
  }

  private func begin(
    _ text: String, about alias: String? = nil, draft: String? = nil, _ daemon: TestDaemon
  ) async throws -> String {
    let about = alias.map { DraftsInterface.Answer(field: "about", text: $0) }
    return try await daemon.call(
      DraftsInterface.Save.self,
      .init(
        draft: draft, form: "note",
        answers: [about].compactMap(\.self) + [.init(field: "text", text: text)])
    ).draft
  }

  @Test func `an entry goes with what was kept of it while it was begun`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let draft = try await begin("planted beginning", daemon)
      _ = try await begin("planted beginning, and the end", draft: draft, daemon)
      let other = try await begin("kept words", daemon)
      let entries = try await daemon.call(DraftsInterface.Keep.self, .init(draft: draft))
        .receipt.entries
      let after = try await note(daemon, "words after")
      #expect(try await exported(daemon).contains("planted beginning"))
      let entry = try #require(entries.first)
      _ = try await erase(daemon, "entry", entry)
      let left = try await exported(daemon)
      #expect(!left.contains("planted") && left.contains("kept words"))
      // The course goes on: drafts that wait, corrections, and numbers of their own.
      _ = try await daemon.call(EventsInterface.Correct.self, .init(entry: after, text: "others"))
      _ = try await daemon.call(DraftsInterface.Keep.self, .init(draft: other))
      #expect(try await begin("next", daemon) == "d3")
    }
  }

  @Test func `what was begun about somebody before they were named goes with them`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let draft = try await begin("planted words", about: "sam", daemon)
      _ = try await daemon.call(DraftsInterface.Keep.self, .init(draft: draft))
      _ = try await begin("kept words", about: "Jo", daemon)
      _ = try await erase(daemon, "person", "sam")
      let left = try await exported(daemon)
      #expect(!left.contains("planted") && left.contains("kept words"))
    }
  }

  @Test func `what points at an entry about somebody goes with them`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let told = try await daemon.call(
        DiaryInterface.WriteNote.self, .init(text: "planted note", about: "Sam"))
      let entry = try #require(
        try await log(daemon).first { $0.text.contains("planted note") }?.entry)
      #expect(told.receipt.entries.contains(entry))
      let own = try await note(daemon, "a day alone")
      try await daemon.call(ThemesInterface.Add.self, .init(label: "trust"))
      for (entry, words) in [(entry, "planted link"), (own, "kept link")] {
        try await daemon.call(
          ThemesInterface.Link.self, .init(theme: "t1", entry: entry, note: words))
      }
      try await daemon.call(
        SessionsInterface.Bring.self, .init(text: "planted item", source: entry))
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "kept item", source: own))
      try await daemon.call(BriefInterface.Keep.self, .init(entry: entry))
      _ = try await erase(daemon, "person", "Sam")
      let left = try await exported(daemon)
      #expect(!left.contains("planted"))
      #expect(!left.contains("LineChosen"))
      #expect(left.contains("kept link") && left.contains("kept item"))
      _ = try await daemon.call(EventsInterface.Undo.self, .init())
    }
  }

  /// What a restore put aside, and a backup that is being read, each with words that are to go.
  private func putAside(_ daemon: TestDaemon) async throws -> (path: String, descriptor: Int32) {
    let path = "\(daemon.paths.data)/before-restore-20261101-101010"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try PrivateFiles.create("\(path)/log.db", in: path, content: Array("planted".utf8))
    let lines = try await daemon.stream(BackupInterface.Write.self, .init()).flatMap(\.lines)
    try await daemon.call(
      BackupInterface.Read.self,
      .init(
        reading: "a", part: lines.map { $0 + "\n" }.joined(), keep: true, last: false))
    return (path, unsafe open("\(path)/log.db", O_RDONLY))
  }

  @Test(arguments: ["person", "entry", "course"])
  func `what a restore put aside is named, and what was read for one is thrown away`(
    kind: String
  ) async throws {
    try await withSam { daemon in
      let entry = try await note(daemon, "planted words")
      let aside = try await putAside(daemon)
      defer { close(aside.descriptor) }
      #expect(FileManager.default.fileExists(atPath: "\(daemon.paths.data)/restore/log.db"))
      let reply = try await erase(
        daemon, kind, kind == "person" ? "sam" : kind == "entry" ? entry : nil)
      #expect(reply.remains.contains { $0.contains(aside.path) })
      #expect(FileManager.default.fileExists(atPath: aside.path))
      #expect(!FileManager.default.fileExists(atPath: "\(daemon.paths.data)/restore"))
    }
  }

  @Test func `what a restore put aside is erased with everything`() async throws {
    try await withSam { daemon in
      let aside = try await putAside(daemon)
      defer { close(aside.descriptor) }
      let reply = try await erase(daemon, "everything")
      #expect(!reply.remains.contains { $0.contains("before-restore") })
      #expect(!FileManager.default.fileExists(atPath: aside.path))
      #expect(!FileManager.default.fileExists(atPath: "\(daemon.paths.data)/restore"))
      var bytes = [UInt8](repeating: 1, count: 100)
      let count = unsafe pread(aside.descriptor, &bytes, bytes.count, 0)
      #expect(bytes.prefix(max(count, 0)).allSatisfy { $0 == 0 } && count == 7)
    }
  }

  @Test func `no restore goes past an erasing that cannot be finished`() async throws {
    let place = try Place()
    let (keys, file) = try await place.withDaemon { daemon in
      try await fill(daemon)
      let services = try await daemon.answering.desk.services()
      let plan = ErasurePlan(services: services, kind: .everything)
      let file = ErasureFile(directory: daemon.paths.data)
      try file.write(try await plan.erasure())
      return ("\(daemon.paths.data)/keys.db", file)
    }
    try PrivateFiles.move(keys, to: "\(keys).away")
    try await place.withDaemon { daemon in
      try await daemon.refuses(
        BackupInterface.Restore.self, .init(replace: true), .refused("restore.erasing"),
        saying: "move \(file.path) away")
    }
    try PrivateFiles.move("\(keys).away", to: keys)
    try await place.withDaemon { daemon in
      #expect(daemon.standing == "Ready.")
      let health = try await daemon.health()
      #expect(health.courses == 0)
      #expect(!PrivateFiles.exists(file.path))
    }
  }

  /// What is folded of the course and kept, by copies of the files that it lay in.
  private func folded(
    _ kind: String, in directory: TemporaryDirectory, _ services: Services, _ course: CourseID
  ) async throws -> StateSnapshot? {
    let copy = try TemporaryDirectory()
    for name in ["cache.db", "cache.db-wal"] where directory.exists(name) {
      try copy.write(try directory.read(name), to: name)
    }
    let cache = SnapshotStore(directory: copy.path)
    defer { cache.close() }
    return await SealedSnapshots(
      cache: cache, store: services.store, vault: services.vault, clock: { 0 }
    ).latest(course.stream, kind: kind, codeVersion: CourseViews.codeVersion, atOrBefore: .max)
  }

  @Test(arguments: ["person", "entry", "course", "everything"])
  func `a snapshot from before opens with no key that is left`(kind: String) async throws {
    try await withSam { daemon in
      let entry = try await note(daemon, "planted words")
      let services = try await daemon.answering.desk.services()
      let course = try #require(await services.journal.register.all.first?.course)
      await services.readModels.saveAll()
      // As blocks that the file let go of still have it.
      let before = try TemporaryDirectory()
      for name in ["cache.db", "cache.db-wal"] {
        let bytes = FileManager.default.contents(atPath: "\(daemon.paths.data)/\(name)")
        try before.write([UInt8](#require(bytes)), to: name)
      }
      #expect(try await folded(CourseViews.kind, in: before, services, course) != nil)
      _ = try await erase(
        daemon, kind, kind == "person" ? "sam" : kind == "entry" ? entry : nil)
      #expect(try await folded(CourseViews.kind, in: before, services, course) == nil)
      let kinds = Set(try await services.vault.records().map(\.scope.kind))
      #expect(kinds.isDisjoint(with: [.cache, .ledgerCache]))
      // What is folded from now on is kept again.
      if kind == "person" || kind == "entry" {
        _ = try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 5))
        _ = try await daemon.call(CourseInterface.Today.self, .init())
        await services.readModels.saveAll()
        #expect(try await services.vault.records().contains { $0.scope.kind == .cache })
      }
    }
  }
}
