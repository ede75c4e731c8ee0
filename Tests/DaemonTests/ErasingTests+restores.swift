import ControlAPI
import DaemonSupport
import Domain
import EventLog
import FoundationEssentials
import Journal
import PrivateStorage
import TestSupport
import Testing
import Vault

@testable import Daemon

/// Erasing beside restores, and what an entry was corrected to.
extension ErasingTests {
  /// How many entries have no content.
  private func bodiless(_ daemon: TestDaemon) async throws -> Int {
    let services = try await daemon.answering.desk.services()
    return try await services.store.readAll(after: 0).events.count { $0.body == nil }
  }

  @Test func `an entry goes with all that it was corrected to`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let entry = try await note(daemon, "planted words")
      for text in ["planted correction", "planted once more"] {
        try await daemon.call(EventsInterface.Correct.self, .init(entry: entry, text: text))
      }
      let other = try await note(daemon, "kept words")
      try await daemon.call(EventsInterface.Correct.self, .init(entry: other, text: "kept so"))
      let reply = try await erase(daemon, "entry", entry)
      #expect(reply.proof.erased == 3)
      #expect(try await bodiless(daemon) == 3)
      #expect(try await log(daemon).contains { $0.text.contains("kept so") })
    }
  }

  @Test func `what an entry about somebody was corrected to is theirs, whomever it is about`() {
    let (sam, jo) = (PersonID(number: 1), PersonID(number: 2))
    func added(_ person: PersonID) -> CourseEvent {
      .people(.added(PersonAdded(person: person, alias: "\(person)")))
    }
    func corrected(_ entry: Int) -> StoredPayload {
      .amendment(
        .corrected(EntryNumber(number: entry), added(jo), occurredAt: Timestamp(milliseconds: 0)))
    }
    var trace = PersonTrace(sam)
    let own = trace.take(.course(added(sam)), at: 1)
    let other = trace.take(.course(added(jo)), at: 2)
    let ofOwn = trace.take(corrected(1), at: 3)
    let ofOther = trace.take(corrected(2), at: 4)
    #expect([own, other, ofOwn, ofOther] == [true, false, true, false])
    #expect(trace.versions == [1, 3])
  }

  @Test func `that something about somebody was talked about goes with them`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        DiaryInterface.WriteNote.self, .init(text: "planted note", about: "Sam"))
      let entry = try #require(
        try await log(daemon).first { $0.text.contains("planted note") }?.entry)
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "planted", source: entry))
      try await daemon.call(SessionsInterface.Bring.self, .init(text: "kept item"))
      for item in ["b1", "b2"] {
        try await daemon.call(SessionsInterface.Discuss.self, .init(item: item))
      }
      _ = try await erase(daemon, "person", "Sam")
      let left = try await daemon.stream(EventsInterface.Export.self, .init()).flatMap(\.lines)
      #expect(left.count { $0.contains("AgendaItemDiscussed") } == 1)
      #expect(left.contains { $0.contains("kept item") })
    }
  }

  @Test func `a backup that was read before an erasing is read again before it is restored`()
    async throws
  {
    try await withSam { daemon in
      let lines = try await daemon.backupLines()
      try await daemon.call(
        BackupInterface.Read.self,
        .init(reading: "a", part: lines.map { $0 + "\n" }.joined(), keep: true, last: true))
      let erased = try await erase(daemon, "person", "sam").proof.erased
      try await daemon.refuses(
        BackupInterface.Restore.self, .init(reading: "a", replace: true), .invalid("reading"),
        saying: "Begin again")
      // Nobody waits for it either, and what was erased stays so.
      let report = try await daemon.restore(from: lines, replace: true)
      #expect(report.stayErased == erased)
      #expect(try await bodiless(daemon) == erased)
    }
  }

  @Test func `a restore first carries an erasing to its end that was cut off`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let entry = try await note(daemon, "planted words")
      let lines = try await daemon.backupLines()
      let services = try await daemon.answering.desk.services()
      let file = ErasureFile(directory: daemon.paths.data)
      try file.write(
        try await ErasurePlan(services: services, kind: .entry, name: entry).erasure())
      let report = try await daemon.restore(from: lines, replace: true)
      #expect(report.stayErased == 1)
      #expect(try file.read() == nil)
      #expect(try await !log(daemon).contains { $0.text.contains("planted") })
    }
  }

  @Test func `a link in the place of what a restore put aside leads to nothing that is erased`()
    async throws
  {
    let elsewhere = try TemporaryDirectory()
    try elsewhere.write("somebody's own", to: "log.db")
    try await withSam { daemon in
      try FileManager.default.createSymbolicLink(
        atPath: "\(daemon.paths.data)/before-restore-20261101-101010",
        withDestinationPath: elsewhere.path)
      let services = try await daemon.answering.desk.services()
      await services.readModels.saveAll()
      #expect(try await services.vault.records().contains { $0.scope.kind.isOfCache })
      let kit = try await daemon.call(BackupInterface.MakeKit.self, .init())
      let reply = try await erase(daemon, "everything")
      #expect(!reply.remains.contains { $0.contains("before-restore") })
      #expect(try elsewhere.read("log.db") == Array("somebody's own".utf8))
      // Keys of what can be folded again are no part of what is told.
      #expect(reply.proof.keysDestroyed == kit.keys)
    }
  }

  @Test func `an erasing that failed after its keys were gone is carried to its end later`()
    async throws
  {
    let place = try Place()
    let file = try await place.withDaemon { daemon in
      try await fill(daemon)
      let draft = "\(daemon.paths.data)/log.db.new"
      try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: false)
      await #expect(throws: CallRefusal.self) { try await erase(daemon, "person", "sam") }
      try FileManager.default.removeItem(atPath: draft)
      // Nobody is there any more, but what was said of them is, and that is known.
      #expect(try await daemon.call(PeopleInterface.List.self, .init()).people.isEmpty)
      #expect(try await bodiless(daemon) == 0)
      let file = ErasureFile(directory: daemon.paths.data)
      #expect(try file.read()?.kind == .person)
      return file
    }
    try await place.withDaemon { daemon async throws in
      #expect(try await bodiless(daemon) > 8)
      #expect(try file.read() == nil)
      #expect(try await log(daemon).contains { $0.text.contains("a day alone") })
    }
  }

  @Test(arguments: ["person", "entry", "course", "everything"])
  func `the keys that are left lie under another one after an erasing`(kind: String) async throws {
    try await withSam { daemon in
      let entry = try await note(daemon, "words")
      let key = try bytes(of: daemon.paths.keyFile)
      let reply = try await erase(
        daemon, kind, kind == "person" ? "sam" : kind == "entry" ? entry : nil)
      #expect(reply.proof.rewrapped)
      #expect(try bytes(of: daemon.paths.keyFile) != key)
    }
  }
}
