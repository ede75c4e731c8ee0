import GRDB
import PrivateStorage
import Synchronization
package import Vault

/// Sealed snapshots of views and the clear index of what is due next, in `cache.db`.
///
/// Nothing here is needed: the file may be deleted while the daemon is stopped, and no failure of it
/// ever reaches the caller. What cannot be read is absent; a damaged or foreign file is deleted and
/// made anew; and where no file can be had the cache is in memory.
package final class SnapshotStore: Sendable {
  /// How the cache came to be at the last opening.
  package enum Origin: Sendable, Hashable {
    case opened
    /// The file was damaged, foreign or of another version.
    case remade
    /// No file could be made; all is forgotten when the process ends.
    case inMemory
    /// Not even memory was to be had; nothing is kept.
    case absent
  }

  /// How many events lie between two snapshots of a view that are kept for looking back.
  package static let keptEvery: Int64 = 10_000

  private struct State {
    var turns: DatabaseTurns?
    var origin: Origin
    /// The versions from which on snapshots of streams are taken, where others were folded from what
    /// has been erased since.
    var fences: [[UInt8]: Int64] = [:]
    /// How often everything was removed.
    var generation = 0
  }

  private let directory: String
  private let state: Mutex<State>

  /// Opens or makes `cache.db` in `directory`. Blocks while it opens.
  package init(directory: String) {
    self.directory = directory
    let opened = CacheFile.open(directory: directory)
    state = Mutex(State(turns: opened?.turns, origin: opened?.origin ?? .absent))
  }

  /// How the cache came to be; it changes when the file goes bad while in use.
  package var origin: Origin { state.withLock { $0.origin } }

  /// Seals and stores a snapshot. The earlier ones of its view go, but for one in every
  /// `keptEvery` events.
  ///
  /// What was found to be true under another `generation`, before everything was removed, is not taken.
  package func put(_ snapshot: Snapshot, key: NumberedKey, generation: Int? = nil) async {
    var place = snapshot.place
    place.keyRef = key.ref
    // Sealing cannot fail with a key of the vault's; without it there is just no snapshot.
    guard
      let sealed = try? Seal.seal(
        snapshot.state, key: key.key, associatedData: place.associatedData)
    else { return }
    await perform { [self, place] db in
      // In the same turn as the writing: a removal comes either before and is seen, or after.
      guard takes(place, of: generation) else { return }
      try SnapshotRow.put(db, place: place, sealed: sealed)
    }
  }

  /// How often everything was removed so far.
  package var generation: Int { state.withLock(\.generation) }

  private func takes(_ place: SnapshotPlace, of generation: Int?) -> Bool {
    state.withLock { state in
      place.version >= state.fences[place.stream] ?? .min
        && generation ?? state.generation == state.generation
    }
  }

  /// The latest snapshot that the query allows and that is still true, opened.
  ///
  /// `headHash` gives the log's hash of the stream at a version (nil: no such version), and `key` the
  /// key of a number. A snapshot whose log, code version or hash is another, or that does not open,
  /// counts as absent, and an earlier one is tried.
  package func latest(
    _ query: SnapshotQuery, headHash: (Int64) async throws -> [UInt8]?,
    key: (Int64) async throws -> KeyState
  ) async rethrows -> Snapshot? {
    var query = query
    // Bounded: a view has one snapshot beside those kept, and all of them may be out of date.
    for _ in 0..<64 {
      guard let row = await perform({ [query] db in try SnapshotRow.latest(db, query) }) ?? nil
      else { return nil }
      let place = row.place
      if try await headHash(place.version) == place.headHash,
        let key = try await key(place.keyRef).key,
        // A snapshot that does not open is as good as none.
        let state = try? Seal.open(row.sealed, key: key, associatedData: place.associatedData)
      {
        return Snapshot(place: place, state: state)
      }
      query.atOrBefore = place.version - 1
    }
    return nil
  }

  /// Removes the snapshots of all other logs and code versions.
  package func prune(log: [UInt8], codeVersion: Int64) async {
    await perform { db in
      try db.execute(
        sql: "DELETE FROM snapshot WHERE log_id <> ? OR code_version <> ?",
        arguments: [blob(log), codeVersion])
    }
  }

  /// Removes the snapshots of a stream, as when it is erased, and takes none of it below `version`:
  /// what was begun to be folded before may hold what was erased.
  package func removeAll(of stream: [UInt8], takingFrom version: Int64 = .min) async {
    state.withLock { $0.fences[stream] = version }
    await perform { db in
      try db.execute(sql: "DELETE FROM waiting_plan")
      try db.execute(sql: "DELETE FROM snapshot WHERE stream = ?", arguments: [blob(stream)])
    }
    await perform { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }

  /// Removes all snapshots and the whole index.
  package func removeAll() async {
    state.withLock { $0.generation += 1 }
    await performInTransaction { db in
      try db.execute(sql: "DELETE FROM snapshot; DELETE FROM due_index; DELETE FROM waiting_plan")
    }
    await perform { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }

  /// Replaces the index of what is due. Entries with a reminder given before replace it.
  package func replaceDueIndex(_ entries: [DueEntry]) async {
    await performInTransaction { db in
      try db.execute(sql: "DELETE FROM due_index")
      let insert = try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO due_index(reminder_id, due_at, subject_at, kind) VALUES(?,?,?,?)
          """)
      for entry in entries {
        try insert.execute(arguments: [
          blob(entry.reminder), entry.dueAt, entry.subjectAt, entry.kind,
        ])
      }
    }
  }

  /// The entries due first, those of one moment in the order of their ids.
  package func nextDue(limit: Int = 1) async -> [DueEntry] {
    await perform { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT due_at, subject_at, reminder_id, kind FROM due_index
          ORDER BY due_at, reminder_id LIMIT ?
          """, arguments: [limit]
      ).map { row in
        DueEntry(
          dueAt: row[0], subjectAt: row[1], reminder: try row.bytes(2) ?? [], kind: row[3])
      }
    } ?? []
  }

  /// Closes the file. Later calls keep nothing.
  package func close() {
    let turns = state.withLock { state in
      defer { (state.turns, state.origin) = (nil, .absent) }
      return state.turns
    }
    // The cache may lose what is not written; there is nothing a caller could do.
    try? turns?.close()
  }

  func performInTransaction(_ work: @escaping @Sendable (Database) throws -> Void) async {
    await perform { db in
      try db.inTransaction(.immediate) {
        try work(db)
        return .commit
      }
    }
  }

  /// Runs `work` in one turn on the connection. After a failure the cache is made anew and the work
  /// is tried once more; nil when that fails too.
  @discardableResult
  func perform<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async -> Value? {
    for _ in 0..<2 {
      guard let turns = state.withLock({ $0.turns }) else { return nil }
      switch await turns.run(work) {
      case .success(let value): return value
      case .failure: replace(turns)
      }
    }
    return nil
  }

  /// Puts a fresh cache in the place of one that failed, unless another call has done so.
  private func replace(_ failed: DatabaseTurns) {
    state.withLock { state in
      guard state.turns === failed else { return }
      // It failed already; all that matters is that the file is let go.
      try? failed.close()
      let remade = CacheFile.remake(in: directory)
      (state.turns, state.origin) = (remade?.turns, remade?.origin ?? .absent)
    }
  }
}
