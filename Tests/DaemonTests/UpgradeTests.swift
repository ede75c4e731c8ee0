import ControlAPI
import Daemon
import DaemonSupport
import Domain
import EventLog
import FoundationEssentials
import GRDB
import Journal
import TestSupport
import Testing
import Vault

/// What earlier versions wrote opens in this one, and what later ones wrote is left as it is.
@Suite struct UpgradeTests {
  /// Whole data directories with their keys, as the formats named so were written when they were new.
  static let formats = ["format-1"]

  /// What a later Kith may have raised.
  enum Raised: String, CaseIterable, Sendable {
    case logTables, keyTables, envelope
  }

  // MARK: Earlier

  @Test(arguments: formats) func `a record of every format opens and goes on`(
    format: String
  ) async throws {
    let place = try Place(at: "2026-12-10T09:00")
    try Self.put(format, into: place)
    let before = try text(of: Self.folder(format) + "/export.jsonl")
    try await place.withDaemon { daemon in
      #expect(daemon.standing == "Ready.")
      let exported = try await Self.export(daemon)
      #expect(exported == before.split(separator: "\n").map(String.init))
      let verified = try await daemon.stream(DaemonInterface.Verify.self, .init()).last
      #expect(verified?.finished == true)
      #expect(verified?.badPosition == nil)
      try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 6))
    }
    try await place.withDaemon { daemon in
      let after = try await Self.export(daemon)
      #expect(after.count == before.split(separator: "\n").count + 1)
    }
  }

  @Test func `the current format has a record that is kept`() {
    #expect(Self.formats.last == "format-\(HashChain.format)")
  }

  // MARK: Later

  @Test(arguments: Raised.allCases) func `what a later Kith wrote is refused and left as it is`(
    raised: Raised
  ) async throws {
    let place = try Place()
    let paths = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths
    }
    switch raised {
    case .logTables: try Self.edit(paths.data + "/log.db", "PRAGMA user_version=2")
    case .keyTables: try Self.edit(paths.data + "/keys.db", "PRAGMA user_version=3")
    case .envelope: try Self.edit(paths.data + "/log.db", "UPDATE meta SET format = 2")
    }
    let before = try Self.contents(paths.data)
    try await place.withDaemon { daemon in
      #expect(daemon.standing == "Not working: newerLog. See: kith doctor")
      let advice = try await daemon.health().advice
      #expect(advice?.contains("newer") == true)
      #expect(advice?.contains("Install") == true)
      try await daemon.refuses(
        DiaryInterface.RecordMood.self, .init(value: 4), .unavailable("newerLog"),
        saying: "newer")
    }
    #expect(try Self.contents(paths.data) == before)
  }

  @Test func `a cache of a later Kith is made anew`() async throws {
    let place = try Place()
    let paths = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths
    }
    try Self.edit(paths.data + "/cache.db", "PRAGMA user_version=2")
    try await place.withDaemon { daemon in
      #expect(daemon.standing == "Ready.")
      let sessions = try await daemon.call(SessionsInterface.List.self, .init()).sessions
      #expect(sessions.count == 16)
    }
  }

  @Test func `an entry of a kind that only a later Kith knows is told with a sentence`()
    async throws
  {
    let place = try Place()
    let paths = try await place.withDaemon { daemon in
      try await daemon.begin()
      return daemon.paths
    }
    try await Self.append(
      """
      {"actor":"client","at":0,"command":"","payload":{"value":3},"type":"MoodForetold","v":1,\
      "zone":"UTC"}
      """, paths)
    let before = try Self.contents(paths.data)
    try await place.withDaemon { daemon in
      #expect(daemon.standing == "Not working: newerLog. See: kith doctor")
      let advice = try await daemon.health().advice
      #expect(
        advice?.hasPrefix(
          "An entry of kind MoodForetold, version 1, comes from a later version of Kith. Install"
            + " that version again.") == true)
      // The chain needs no key and no names.
      let verified = try await daemon.stream(DaemonInterface.Verify.self, .init()).last
      #expect(verified?.finished == true)
      #expect(verified?.badPosition == nil)
    }
    #expect(try Self.contents(paths.data)["log.db"] == before["log.db"])
  }

  // MARK: Making and moving them

  /// Writes the record of the current format. It is made once, when a format is new, with
  /// `KITH_WRITE_FIXTURE=1`, and never again.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["KITH_WRITE_FIXTURE"] != nil))
  func `the record of the current format is written`() async throws {
    let place = try Place()
    let (paths, lines) = try await place.withDaemon { daemon in
      try await daemon.begin()
      try await daemon.call(
        DiaryInterface.WriteNote.self, .init(text: "We talked. \u{1F332}", about: "Sam"))
      let mood = try await daemon.call(DiaryInterface.RecordMood.self, .init(value: 4))
      try await daemon.call(ProfileInterface.Change.self, .init(settings: .init(country: "PT")))
      try await daemon.call(
        EventsInterface.Retract.self, .init(entry: try #require(mood.receipt.entries.first)))
      return (daemon.paths, try await Self.export(daemon))
    }
    let folder = Self.folder("format-\(HashChain.format)")
    try makeDirectory(folder)
    for name in ["log.db", "keys.db", "cache.db"] {
      try Self.copy("\(paths.data)/\(name)", to: "\(folder)/\(name)")
    }
    try Self.copy(paths.keyFile, to: folder + "/key")
    try write(lines.joined(separator: "\n") + "\n", to: folder + "/export.jsonl")
  }

  private static func folder(_ format: String) -> String {
    Checkout.path("Tests/DaemonTests/Fixtures/\(format)")
  }

  private static func put(_ format: String, into place: Place) throws {
    let data = place.directory.path(of: "data")
    let config = place.directory.path(of: "config/kith")
    for directory in [data, config] { try makeDirectory(directory) }
    for name in ["log.db", "keys.db", "cache.db"] {
      try copy(folder(format) + "/\(name)", to: "\(data)/\(name)")
    }
    try copy(folder(format) + "/key", to: config + "/key")
  }

  /// A file of mode 0600 with the content of another.
  private static func copy(_ path: String, to other: String) throws {
    try Data(try bytes(of: path)).write(to: URL(filePath: other))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: other)
  }

  private static func export(_ daemon: TestDaemon) async throws -> [String] {
    try await daemon.stream(EventsInterface.Export.self, .init()).flatMap(\.lines)
  }

  private static func edit(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: sql)
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try queue.close()
    for suffix in ["-wal", "-shm"] where fileExists(path + suffix) {
      try removeFile(path + suffix)
    }
  }

  private static func contents(_ directory: String) throws -> [String: [UInt8]] {
    try Dictionary(
      uniqueKeysWithValues: files(in: directory).map {
        ($0, try bytes(of: "\(directory)/\($0)"))
      })
  }

  /// Appends an entry to the profile as another version of Kith would.
  private static func append(_ body: String, _ paths: Paths) async throws {
    let vault = try KeyVault.open(
      directory: paths.data, keySource: FileKeySource(path: paths.keyFile))
    let store = try SQLiteEventStore.open(directory: paths.data)
    let key = try await vault.key(for: KeyScope(.profile), now: 0)
    let head = try await store.head(of: Streams.profile)
    let header = EventHeader(
      stream: Streams.profile, version: (head?.version ?? 0) + 1, id: .deterministic(for: [1]),
      recordedAt: 0, keyRef: key.ref)
    let log = store.identity.id
    let sealed = try Seal.seal(
      Array(body.utf8), key: key.key,
      associatedData: HashChain.associatedData(log: log, header: header))
    let event = HashChain.event(
      log: log, header: header, sealedBody: sealed, prev: head?.hash ?? .zero)
    _ = try await store.append(
      AppendBatch(expected: [Streams.profile: head?.version ?? 0], events: [event]))
    try store.close()
    try vault.close()
  }
}
