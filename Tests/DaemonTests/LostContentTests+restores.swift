import ControlAPI
import DaemonSupport
import EventLog
import Journal
import TestSupport
import Testing

@testable import Daemon

/// What is known as erased around restores and erasings that were cut off.
extension LostContentTests {
  @Test func `where content is lost and no backup is named nothing is changed`() async throws {
    let place = try Place()
    let (data, position) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be taken away")
      let taken = try #require(try await entry(daemon, with: "to be taken away"))
      return (daemon.paths.data, taken.position)
    }
    try LogSurgery.run(data, "UPDATE event SET body = NULL WHERE seq = \(position)")
    try await place.withDaemon { daemon in
      try await daemon.refuses(
        BackupInterface.Restore.self, .init(), .refused("restore.lostContent"),
        saying: "kith restore FROM")
      #expect(try await daemon.answering.desk.services().store.identity.epoch == 1)
      #expect(try await verify(daemon).lost == 1)
    }
  }

  @Test func `what is told of an erasing is found behind a thousand entries`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      let named = try #require(try await entry(daemon, with: "to be erased")).entry
      for value in 1...EventPage.limit {
        try await daemon.call(DiaryInterface.RecordMood.self, .init(value: value % 10))
      }
      try await daemon.call(EventsInterface.Correct.self, .init(entry: named, text: "erased too"))
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "entry", name: named))
      let last = try await verify(daemon)
      #expect(last.problem == nil && last.erased == 2)
    }
  }

  @Test func `what is dropped by an erasing that was cut off is not lost`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      let services = try await daemon.answering.desk.services()
      let named = try #require(try await entry(daemon, with: "to be erased")).entry
      let erasure = try await ErasurePlan(services: services, kind: .entry, name: named).erasure()
      try ErasureFile(directory: daemon.paths.data).write(erasure)
      _ = try await services.store.compact(try #require(erasure.compaction))
      let last = try await verify(daemon)
      #expect(last.problem == nil && last.erased == 1)
    }
  }

  @Test func `the key stays when a restore leaves out what was erased, which is told nowhere else`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      let lines = try await daemon.backupLines()
      try await eraseEntry(daemon, with: "to be erased")
      // What is put aside may be wrapped under it.
      let key = try bytes(of: daemon.paths.keyFile)
      #expect(try await daemon.restore(from: lines, replace: true).stayErased == 1)
      #expect(try bytes(of: daemon.paths.keyFile) == key)
      let exported = try await daemon.stream(EventsInterface.Export.self, .init()).flatMap(\.lines)
      #expect(!exported.isEmpty && !exported.contains { $0.contains("EntriesLeftOut") })
    }
  }

  @Test func `what was given up for want of a key is not lost, and in every backup of that`()
    async throws
  {
    let place = try Place()
    let data = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths.data
    }
    let before = try bytes(of: "\(data)/keys.db")
    try await place.withDaemon { daemon in
      _ = try await daemon.call(PeopleInterface.Add.self, .init(alias: "Sam"))
    }
    try TemporaryFile.write(before, to: "\(data)/keys.db")
    try await place.withDaemon { daemon in
      let whole = try await daemon.backupLines()
      let partly = try await daemon.restore(from: whole, replace: true, partly: true)
      #expect(partly.unopened == 1)
      let again = try await daemon.backupLines()
      #expect(again.count { $0.hasPrefix("e ") && $0.hasSuffix(" -") } == 0)
      #expect(try await daemon.restore(from: again, replace: true, partly: true).unopened == 1)
      let last = try await verify(daemon)
      #expect(last.problem == nil && last.erased == 0)
      try await daemon.refuses(
        BackupInterface.Restore.self, .init(), .refused("restore.whole"), saying: "is whole")
    }
  }

  @Test(arguments: ["index", "chain"])
  func `what was erased stays so where a damaged record is brought back from an older backup`(
    damage: String
  ) async throws {
    let place = try Place()
    let (data, position, lines) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await note(daemon, "to be erased")
      let lines = try await daemon.backupLines()
      try await eraseEntry(daemon, with: "to be erased")
      try await note(daemon, "written later")
      let later = try #require(try await entry(daemon, with: "written later"))
      return (daemon.paths.data, later.position, lines)
    }
    try LogSurgery.run(
      data,
      damage == "index"
        ? Self.brokenIndex : "UPDATE event SET hash = zeroblob(32) WHERE seq = \(position)")
    try await place.withDaemon { daemon in
      let report = try await daemon.restore(from: lines)
      #expect(report.stayErased == 1 && report.fromHere > 0)
      #expect(try await entry(daemon, with: "to be erased") == nil)
      #expect(try await (entry(daemon, with: "written later") != nil) == (damage == "index"))
      let last = try await verify(daemon)
      #expect(last.problem == nil && last.erased == 1)
    }
  }
}
