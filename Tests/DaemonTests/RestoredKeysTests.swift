import ControlAPI
import DaemonSupport
import EventLog
import Journal
import TestSupport
import Testing
import Varlink

@testable import Daemon

/// What opens a record after it was brought back.
@Suite struct RestoredKeysTests {
  private static let passphrase = "five words that rhyme not"

  private struct Kept {
    var backup: [String]
    var kit: [String]
    var paths: Paths
  }

  /// A record that a passphrase opens, with a backup and a kit of it.
  private func withPassphrase(in place: Place) async throws -> Kept {
    try await place.withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "unforgotten"))
      try await choosePassphrase(daemon)
      return Kept(
        backup: try await daemon.backupLines(),
        kit: try await daemon.call(BackupInterface.MakeKit.self, .init()).lines,
        paths: daemon.paths)
    }
  }

  private func choosePassphrase(_ daemon: TestDaemon) async throws {
    try await daemon.call(
      KeysInterface.Change.self, .init(to: "passphrase", passphrase: Self.passphrase))
  }

  private func unlock(_ daemon: TestDaemon) async throws {
    try await daemon.call(KeysInterface.Unlock.self, .init(passphrase: Self.passphrase))
  }

  private func note(_ daemon: TestDaemon) async throws -> Bool {
    try await daemon.log(limit: 100).contains { $0.text.contains("unforgotten") }
  }

  @Test func `what opened the record opens it still when its keys came from a kit`() async throws {
    let kept = try await withPassphrase(in: Place())
    let other = try Place()
    try await other.withDaemon { daemon in
      try await choosePassphrase(daemon)
      let report = try await daemon.restore(from: kept.backup, kit: kept.kit)
      #expect(report.keysTaken > 0 && !report.keysByFile)
      #expect(
        try await daemon.call(KeysInterface.Show.self, .init()).standing.source == "passphrase")
      #expect(try await note(daemon))
    }
    try await other.withDaemon { daemon in
      #expect(try await daemon.call(KeysInterface.Show.self, .init()).standing.locked)
      try await unlock(daemon)
      #expect(try await note(daemon))
    }
  }

  @Test func `a kit opens a record whose passphrase is forgotten, and it is said how`() async throws
  {
    let place = try Place()
    let kept = try await withPassphrase(in: place)
    try await place.withDaemon { daemon in
      let locked = await #expect(throws: CallRefusal.self) { try await daemon.restore() }
      #expect(locked?.kind == .locked)
      let report = try await daemon.restore(kit: kept.kit)
      #expect(report.keysByFile)
      #expect(fileExists(report.putAside + "/keys.db"))
      #expect(try await note(daemon))
    }
  }

  @Test(arguments: ["gone", "damaged"])
  func `a passphrase opens the keys of a record whose log is not there any more`(how: String)
    async throws
  {
    let place = try Place()
    let kept = try await withPassphrase(in: place)
    let log = kept.paths.data + "/log.db"
    if how == "gone" {
      try removeFile(log)
    } else {
      try TemporaryFile.write([UInt8](repeating: 7, count: 8192), to: log)
    }
    try await place.withDaemon { daemon in
      let locked = await #expect(throws: CallRefusal.self) {
        try await daemon.restore(from: kept.backup)
      }
      #expect(locked?.kind == .locked)
      let wrong = await #expect(throws: CallRefusal.self) {
        try await daemon.call(KeysInterface.Unlock.self, .init(passphrase: "another one entirely"))
      }
      #expect(wrong != nil)
      for _ in 0..<2 {
        let open = try await daemon.call(
          KeysInterface.Unlock.self, .init(passphrase: Self.passphrase)
        ).standing
        #expect(open.summary.contains("The record itself cannot be used"))
      }
      let report = try await daemon.restore(from: kept.backup)
      #expect(!report.keysByFile && report.unopened == 0)
      #expect(try await note(daemon))
      // From then on a lock is one.
      #expect(await daemon.answering.keeper.heldSecret == nil)
      #expect(
        try await daemon.call(KeysInterface.Show.self, .init()).standing.source == "passphrase")
    }
  }

  @Test func `a restore that is refused makes no keys`() async throws {
    let place = try Place()
    let (lines, paths) = try await place.withDaemon { daemon in
      try await daemon.begin()
      return (try await daemon.backupLines(), daemon.paths)
    }
    try removeFile(paths.data + "/keys.db")
    try removeFile(paths.keyFile)
    try await place.withDaemon { daemon in
      let refused = await #expect(throws: CallRefusal.self) {
        try await daemon.restore(from: lines, replace: true)
      }
      #expect(refused?.kind == .refused("restore.keysMissing"))
      try await daemon.refuses(
        DiaryInterface.RecordMood.self, .init(value: 4), .unavailable("missingKey"),
        saying: "kith restore --kit FILE")
    }
    #expect(!fileExists(paths.data + "/keys.db") && !fileExists(paths.keyFile))
    #expect(!fileExists(paths.data + "/restore"))
  }

  @Test func `a keys.db of before that lacks keys is named`() async throws {
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
      let checks = try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
      let keys = try #require(checks.first { $0.name == "keys" })
      #expect(keys.outcome == "failed" && keys.finding.contains("1 entry"))
    }
  }

  @Test func `opening says that what was being erased is erased now`() async throws {
    let place = try Place()
    try await place.withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "unforgotten"))
      try await choosePassphrase(daemon)
      let services = try await daemon.answering.desk.services()
      let plan = ErasurePlan(services: services, kind: .course)
      try ErasureFile(directory: daemon.paths.data).write(try await plan.erasure())
    }
    try await place.withDaemon { daemon in
      func open() async throws -> String {
        try await daemon.call(
          KeysInterface.Unlock.self, .init(passphrase: Self.passphrase)
        ).standing.summary
      }
      #expect(
        try await open() == "Open. What was being erased when it was cut off is erased now.")
      try await daemon.call(KeysInterface.Lock.self, .init())
      #expect(try await open() == "Open.")
      // What a restore left out is not being erased, and only has to be recorded.
      try ErasureFile(directory: daemon.paths.data).write(
        Erasure(.leftOut, compacts: false, command: .random(), zone: .london))
      try await daemon.call(KeysInterface.Lock.self, .init())
      #expect(try await open() == "Open.")
    }
  }

  @Test func `what was erased stays erased when an older backup takes its place`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(DiaryInterface.WriteNote.self, .init(text: "to be forgotten"))
      let lines = try await daemon.backupLines()
      let entry = try #require(
        try await daemon.log(limit: 100).last { $0.text.contains("to be forgotten") })
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "entry", name: entry.entry))
      let report = try await daemon.restore(from: lines, replace: true)
      #expect(report.stayErased == 1)
      #expect(try await !daemon.log(limit: 100).contains { $0.text.contains("to be forgotten") })
    }
  }

  @Test(arguments: ["open to others", "damaged", "of another record"])
  func `a key file that is not as it was keeps no passphrase from opening, and is told`(how: String)
    async throws
  {
    let place = try Place()
    let kept = try await withPassphrase(in: place)
    switch how {
    case "open to others": try allow(kept.paths.keyFile, 0o644)
    case "damaged": try TemporaryFile.write([1, 2, 3], to: kept.paths.keyFile)
    default:
      let other = try await Place().withDaemon { try bytes(of: $0.paths.keyFile) }
      try TemporaryFile.write(other, to: kept.paths.keyFile)
    }
    let found = try bytes(of: kept.paths.keyFile)
    try await place.withDaemon { daemon in
      try await unlock(daemon)
      #expect(try await note(daemon))
      // It may be somebody's all the same.
      #expect(try bytes(of: kept.paths.keyFile) == found)
      let checks = try await daemon.call(DaemonInterface.Doctor.self, .init()).checks
      #expect(checks.first { $0.name == "key" }?.outcome == "failed")
    }
  }
}
