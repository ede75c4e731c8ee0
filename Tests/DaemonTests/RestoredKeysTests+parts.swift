import ControlAPI
import DaemonSupport
import EventLog
import TestSupport
import Testing

@testable import Daemon

/// Kits that do not open all, and backups of a record that went another way.
extension RestoredKeysTests {
  private func add(_ alias: String, _ daemon: TestDaemon) async throws {
    try await daemon.call(PeopleInterface.Add.self, .init(alias: alias))
  }

  private func makeKit(_ daemon: TestDaemon) async throws -> [String] {
    try await daemon.call(BackupInterface.MakeKit.self, .init()).lines
  }

  /// What doctor says of keys that are not there.
  private func lacking(_ daemon: TestDaemon) async throws -> String? {
    try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
      .first { $0.name == "keys" }?.finding
  }

  @Test func `of a kit that does not open all nothing is taken unless it is said so`() async throws
  {
    let place = try Place()
    let data = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths.data
    }
    let before = try bytes(of: "\(data)/keys.db")
    let kit = try await place.withDaemon { daemon in
      try await add("Sam", daemon)
      let kit = try await makeKit(daemon)
      try await add("Jo", daemon)
      return kit
    }
    try TemporaryFile.write(before, to: "\(data)/keys.db")
    try await place.withDaemon { daemon async throws in
      let refused = await #expect(throws: CallRefusal.self) { try await daemon.restore(kit: kit) }
      #expect(refused?.kind == .refused("restore.keysMissing"))
      #expect(try await lacking(daemon)?.contains("2 entries") == true)
      #expect(try await daemon.restore(kit: kit, partly: true).keysTaken > 0)
      #expect(try await lacking(daemon) == nil)
    }
  }

  @Test func `what a kit does not open reads as erased where one goes on without it`() async throws
  {
    let (kit, lines) = try await withDaemon { daemon in
      try await daemon.begin()
      let kit = try await makeKit(daemon)
      try await add("Sam", daemon)
      return (kit, try await daemon.backupLines())
    }
    try await withDaemon { daemon in
      let report = try await daemon.restore(from: lines, kit: kit, partly: true)
      #expect(report.unopened == 1)
      let last = try await daemon.stream(DaemonInterface.Verify.self, .init()).last
      #expect(last?.problem == nil && last?.erased == 0)
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "goes on"))
      #expect(try await daemon.log(limit: 100).contains { $0.text.contains("goes on") })
    }
  }

  @Test func `what was erased here takes nothing else along that stands in its place in a backup`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let fork = try await daemon.backupLines()
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "one way"))
      let one = try await daemon.backupLines()
      let place = try await daemon.log(limit: 100).last?.entry
      _ = try await daemon.restore(from: fork, replace: true)
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "the other way"))
      let other = try #require(
        try await daemon.log(limit: 100).last { $0.text.contains("the other way") })
      #expect(other.entry == place)
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "entry", name: other.entry))
      let report = try await daemon.restore(from: one, replace: true)
      #expect(report.stayErased == 0)
      #expect(try await daemon.log(limit: 100).contains { $0.text.contains("one way") })
    }
  }

  @Test func `unlocking a damaged record whose key is in a file says that its keys are open`()
    async throws
  {
    let place = try Place()
    let data = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths.data
    }
    try TemporaryFile.write([UInt8](repeating: 7, count: 8192), to: "\(data)/log.db")
    try await place.withDaemon { daemon in
      for passphrase in [nil, "five words that rhyme not"] {
        let open = try await daemon.call(
          KeysInterface.Unlock.self, .init(passphrase: passphrase)
        ).standing
        #expect(!open.locked && open.summary.contains("The record itself cannot be used"))
      }
    }
  }

  @Test func `of a record that cannot be read it is told that nothing can be told of it`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      let services = try await daemon.answering.desk.services()
      try services.store.close()
      let checks = try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
      for name in ["signed", "keys"] {
        let check = try #require(checks.first { $0.name == name }, "\(name)")
        #expect(check.outcome == "failed" && check.finding == "it cannot be told", "\(name)")
      }
    }
  }
}
