import Domain
import EventLog
import Synchronization
import TestSupport
import Vault

@testable import Journal

/// A journal of a test's own, with its clock, its keys, its snapshots and what it told of commits.
struct Desk {
  let directory: TemporaryDirectory
  let engine: Engine
  let store: any EventStore
  let vault: KeyVault
  let clock: ManualClock
  let snapshots: KeptSnapshots
  let told: Told
  let journal: Journal
  let course = CourseID(bits: 0xC0)

  /// Opens a journal over a new log.
  static func open(_ engine: Engine = .memory, at moment: Timestamp = .testStart) async throws
    -> Desk
  {
    let directory = try TemporaryDirectory()
    return try await Desk(
      directory, engine, try engine.store(in: directory), clock: ManualClock(at: moment),
      snapshots: KeptSnapshots())
  }

  /// Opens a journal over `store`, with the keys in `directory`.
  init(
    _ directory: TemporaryDirectory, _ engine: Engine, _ store: any EventStore,
    vault: KeyVault? = nil, clock: ManualClock, snapshots: KeptSnapshots,
    zones: any ZoneRules = FixedZones.standard
  ) async throws {
    self.directory = directory
    self.engine = engine
    self.store = store
    self.clock = clock
    self.snapshots = snapshots
    let told = Told()
    self.told = told
    let keys = FileKeySource(path: directory.path(of: "config/key"))
    let vault = try vault ?? KeyVault.open(directory: directory.path, keySource: keys)
    self.vault = vault
    journal = try await Journal(
      store: store, vault: vault, snapshots: snapshots, clock: { clock.now }, zones: zones,
      onCommit: { told.add($0) })
  }

  /// The journal after the process ended and began again, with the rules of zones it finds then.
  func restarted(
    snapshots: KeptSnapshots? = nil, zones: any ZoneRules = FixedZones.standard
  ) async throws -> Desk {
    try vault.close()
    return try await Desk(
      directory, engine, try engine.again(store, in: directory), clock: clock,
      snapshots: snapshots ?? self.snapshots, zones: zones)
  }

  /// Another journal over the same log and keys, as if another process wrote into it.
  func second(_ store: (any EventStore)? = nil) async throws -> Desk {
    try await Desk(
      directory, engine, store ?? self.store, vault: vault, clock: clock,
      snapshots: KeptSnapshots())
  }
}

/// The engines over which the journal is tried.
enum Engine: String, CaseIterable {
  case memory
  case sqlite

  func store(in directory: TemporaryDirectory) throws -> any EventStore {
    switch self {
    case .memory: InMemoryEventStore()
    case .sqlite: try SQLiteEventStore.open(directory: directory.path, ballastBytes: 4096)
    }
  }

  /// The store as a new process finds it.
  func again(_ store: any EventStore, in directory: TemporaryDirectory) throws -> any EventStore {
    guard let file = store as? SQLiteEventStore else { return store }
    try file.close()
    return try self.store(in: directory)
  }
}

/// What a journal told of commits.
final class Told: Sendable {
  private let all = Mutex<[CommittedEntry]>([])
  var entries: [CommittedEntry] { all.withLock { $0 } }
  func add(_ entries: [CommittedEntry]) { all.withLock { $0 += entries } }
}

/// Snapshots in memory, all of them kept.
final class KeptSnapshots: StateSnapshots {
  private let all = Mutex<[StateSnapshot]>([])
  private let read = Mutex<[StateSnapshot]>([])

  var saved: [StateSnapshot] { all.withLock { $0 } }
  /// Those that were asked for and found.
  var used: [StateSnapshot] { read.withLock { $0 } }

  func latest(
    _ stream: StreamID, kind: String, codeVersion: Int, atOrBefore version: Int64
  ) async -> StateSnapshot? {
    let found = saved.filter {
      $0.stream == stream && $0.kind == kind && $0.codeVersion == codeVersion
        && $0.version <= version
    }.max { $0.version < $1.version }
    if let found { read.withLock { $0.append(found) } }
    return found
  }

  func save(_ snapshot: StateSnapshot) async { all.withLock { $0.append(snapshot) } }

  func forgetAll() { all.withLock { $0 = [] } }

  /// Changes each snapshot that is kept.
  func change(_ body: @Sendable (inout StateSnapshot) -> Void) {
    all.withLock { all in
      for index in all.indices { body(&all[index]) }
    }
  }
}
