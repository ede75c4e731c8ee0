import ControlAPI
import DaemonSupport
import Domain
import EventLog
import FoundationEssentials
import Journal
import Snapshots
import TestSupport
import Testing
import Vault

@testable import Daemon

/// Under which keys folded states lie, and for which streams there are any.
@Suite struct SealedSnapshotsTests {
  /// Keeps a state of a stream, as folded up to its last entry.
  ///
  /// - Returns: whether it can be had again.
  private func keeps(_ stream: StreamID, _ services: Services) async throws -> Bool {
    let directory = try TemporaryDirectory()
    let cache = SnapshotStore(directory: directory.path)
    defer { cache.close() }
    let snapshots = SealedSnapshots(
      cache: cache, store: services.store, vault: services.vault, clock: { 0 })
    let head = try #require(try await services.store.head(of: stream))
    await snapshots.save(
      StateSnapshot(
        stream: stream, kind: "test", codeVersion: 1, version: head.version, position: head.seq,
        headHash: head.hash, bytes: [1, 2, 3]))
    return await snapshots.latest(stream, kind: "test", codeVersion: 1, atOrBefore: .max) != nil
  }

  @Test func `what is folded of a course is not kept once that is erased`() async throws {
    try await withDaemon { daemon in
      try await daemon.begin()
      let services = try await daemon.answering.desk.services()
      let course = try #require(await services.journal.register.all.first?.course)
      #expect(try await keeps(course.stream, services))
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "course"))
      #expect(try await !keeps(course.stream, services))
      #expect(try await keeps(Streams.profile, services))
    }
  }

  @Test func `what is folded of reminders lies under a key that opens while it is locked`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      daemon.set("2026-11-30T15:01")
      try await daemon.settleReminders()
      let services = try await daemon.answering.desk.services()
      try await services.vault.destroyCacheKeys()
      #expect(try await keeps(Streams.ledger, services))
      let kinds = try await services.vault.records().map(\.scope.kind).filter(\.isOfCache)
      #expect(kinds == [.ledgerCache])
    }
  }

  @Test func `what was kept for a locked record opens with no key after an erasing`()
    async throws
  {
    try await withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        KeysInterface.Change.self, .init(to: "passphrase", passphrase: "five words that rhyme not"))
      let services = try await daemon.answering.desk.services()
      await services.keepPlanInput()
      // As blocks that the file let go of still have it.
      let before = try TemporaryDirectory()
      for name in ["cache.db", "cache.db-wal"] {
        let bytes = FileManager.default.contents(atPath: "\(daemon.paths.data)/\(name)")
        try before.write([UInt8](#require(bytes)), to: name)
      }
      let cache = SnapshotStore(directory: before.path)
      defer { cache.close() }
      func kept() async -> [UInt8]? {
        await cache.waiting { try? await services.vault.key(ref: $0).key }
      }
      #expect(await kept() != nil)
      try await daemon.call(ErasingInterface.Erase.self, .init(kind: "course"))
      #expect(await kept() == nil)
    }
  }
}
