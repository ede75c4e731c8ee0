import ControlAPI
import DaemonSupport
import EventLog
import Synchronization
import TestSupport
import Testing

@testable import Daemon

/// Several who let kithd read backups at once.
@Suite struct BackupIntakeTests {
  private let directory: TemporaryDirectory
  private let intake: BackupIntake
  private let present = Present()

  /// What the clock shows.
  private final class Present: Sendable {
    let instant = Mutex(ContinuousClock.now)
  }

  init() throws {
    directory = try TemporaryDirectory()
    let present = present
    intake = BackupIntake(directory: directory.path) { present.instant.withLock { $0 } }
  }

  private func backup() async throws -> [String] {
    try await withDaemon { daemon in
      try await daemon.begin()
      return try await daemon.stream(BackupInterface.Write.self, .init()).flatMap(\.lines)
    }
  }

  @discardableResult
  private func take(
    _ lines: some Sequence<String>, _ name: String, keep: Bool = false, last: Bool = false
  ) async throws -> ReadBackup? {
    try await intake.take(
      .init(
        reading: name, part: lines.map { "\($0)\n" }.joined(), keep: keep, last: last))
  }

  @Test func `those who read at once do not disturb each other`() async throws {
    let lines = try await backup()
    let names = ["a", "b", "c", "d"]
    for name in names { try await take(lines.prefix(7), name) }
    // One more is told to wait, and the others go on.
    await #expect(throws: DaemonInterface.Conflict.self) { try await take(lines, "e", last: true) }
    for name in names {
      let whole = try await take(lines.dropFirst(7), name, last: true)
      #expect(whole?.end.events == 18)
    }
    #expect(try await take(lines, "e", last: true)?.end.events == 18)
  }

  @Test func `one backup is kept at a time, until it is forgotten or left alone`() async throws {
    let lines = try await backup()
    try await take(lines, "a", keep: true, last: true)
    await #expect(throws: DaemonInterface.Conflict.self) {
      try await take(lines.prefix(7), "b", keep: true)
    }
    // Who only verifies goes on beside it.
    #expect(try await take(lines, "c", last: true) != nil)
    await #expect(throws: DaemonInterface.Conflict.self) { try await intake.claim(nil) }
    #expect(try await intake.claim("a")?.store != nil)
    // While it is restored from, no wait is long enough.
    present.instant.withLock { $0 += .seconds(3600) }
    await #expect(throws: DaemonInterface.Conflict.self) {
      try await take(lines.prefix(7), "b", keep: true)
    }
    try await intake.forget("a")
    try await take(lines.prefix(7), "b", keep: true)
    present.instant.withLock { $0 += .seconds(59) }
    await #expect(throws: DaemonInterface.Conflict.self) {
      try await take(lines, "a", keep: true, last: true)
    }
    present.instant.withLock { $0 += .seconds(2) }
    #expect(try await take(lines, "a", keep: true, last: true)?.store != nil)
    try await intake.forget("a")
    await #expect(throws: BackupInterface.Unusable.self) {
      try await take(lines.dropFirst(7), "b", keep: true, last: true)
    }
  }

  @Test func `a damaged backup makes room for the next`() async throws {
    let lines = try await backup()
    for name in ["a", "b", "c", "d", "e", "f"] {
      await #expect(throws: BackupInterface.Unusable.self) {
        try await take(lines.dropFirst(), name, keep: true)
      }
    }
    #expect(try await take(lines, "g", keep: true, last: true) != nil)
  }

  @Test func `what is restored from is not read anew meanwhile, and gone once something is erased`()
    async throws
  {
    let lines = try await backup()
    try await take(lines, "a", keep: true, last: true)
    let store = try #require(try await intake.claim("a")?.store)
    await #expect(throws: DaemonInterface.Conflict.self) { try await take(lines, "a", keep: true) }
    await #expect(throws: DaemonInterface.Invalid.self) { try await intake.claim("a") }
    #expect(try await store.head() > 0)
    await #expect(throws: DaemonInterface.Conflict.self) { try await take(lines, "b", keep: true) }
    #expect(await intake.isClaimed("a"))
    // Something is erased.
    try await intake.forgetKept()
    #expect(await !intake.isClaimed("a"))
    try await take(lines, "b", keep: true, last: true)
    try await intake.forgetKept()
    await #expect(throws: DaemonInterface.Invalid.self) { try await intake.claim("b") }
  }

  @Test func `what comes behind the last line of a backup, and is no line, is told`() async throws {
    let lines = try await backup()
    let text = lines.map { "\($0)\n" }.joined() + "and more"
    let fault = await #expect(throws: BackupInterface.Unusable.self) {
      try await intake.take(.init(reading: "a", part: text, keep: false, last: true))
    }
    #expect(fault?.message.contains("ends in the middle of a line") ?? false)
  }
}
