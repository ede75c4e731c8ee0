import GRDB
import PrivateStorage
import Synchronization

/// The event log in one SQLite file, `log.db`, held by one connection of one process.
///
/// All work runs in turns on the connection. There must never be a second connection to
/// the file: SQLite 3.40 has a fault in resetting its write-ahead log that needs two. Nor may the same
/// process open the file a second time, even in vain: closing a descriptor drops the locks that the
/// process has on its file.
package final class SQLiteEventStore: EventStore {
  let directory: String
  let path: String
  private let file: Mutex<File>
  private let ballast: Ballast
  private let hub = WakeupHub()
  /// Why appends are refused, if they are.
  private let refusal: Mutex<Refusal>

  private enum Refusal {
    case none
    /// The disk was full; over when the ballast can be made again.
    case full
    /// A commit failed: what the system holds of the file may differ from what is on disk, and
    /// writing on could bury that. Over when the store is opened again.
    case poisoned
  }

  /// The file in use. A compaction puts another in its place.
  private struct File {
    var identity: LogIdentity
    var place: FileIdentity
    /// Nil for the moment in which the files change places.
    var turns: DatabaseTurns?
    /// Who waits for that to be over.
    var queue: [CheckedContinuation<Void, Never>] = []
  }

  private init(_ file: File, directory: String, ballast: Ballast, refusal: Refusal) {
    self.file = Mutex(file)
    self.directory = directory
    path = directory + "/log.db"
    self.ballast = ballast
    self.refusal = Mutex(refusal)
  }

  deinit { hub.finish() }

  package var identity: LogIdentity { file.withLock(\.identity) }

  /// Opens `log.db` in `directory`, or makes it with mode 0600 (the directory with 0700).
  ///
  /// A new log gets `creating` as its identity, or a random one. `ballastBytes` of room are kept
  /// aside for a full disk. Throws `locked`, `notOurFile`, `newerFormat`, `corrupt`, `wrongOwner`,
  /// `readOnly`, `wrongPragma`, `full` or `io`. Blocks while it opens, some milliseconds whatever the
  /// length of the log.
  package static func open(
    directory: String, creating identity: LogIdentity? = nil, ballastBytes: Int? = nil
  ) throws(EventLogError) -> SQLiteEventStore {
    let path = directory + "/log.db"
    do {
      do {
        try PrivateFiles.prepareDirectory(directory)
      } catch {
        throw EventLogError(error, path: directory)
      }
      // A copy that is there did not come to take the log's place.
      try LogCopy.removeLeftovers(of: path)
      _ = try PrivateFiles.prepareFile(path, in: directory)
      let file = try openFile(path, creating: identity)
      let ballast = Ballast(
        path: directory + "/ballast", bytes: ballastBytes ?? Ballast.defaultBytes)
      // A log that cannot be written for want of room can still be read.
      let hasRoom = try ballast.make()
      return SQLiteEventStore(
        file, directory: directory, ballast: ballast, refusal: hasRoom ? .none : .full)
    } catch {
      throw EventLogError(error, path: path)
    }
  }

  private static func openFile(_ path: String, creating identity: LogIdentity?) throws -> File {
    let place = try FileIdentity(of: path)
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try LogSettings.takeExclusively(db)
      // A file that is not ours must be left as it is, journal mode included.
      let isNew = try LogSchema.isNew(db, path: path)
      try LogSettings.apply(db)
      try LogSettings.requireAll(db)
      if isNew { try LogSchema.create(db, identity: identity ?? LogIdentity(id: .random())) }
    }
    let turns = DatabaseTurns(try DatabaseQueue(path: path, configuration: configuration))
    let stored = try turns.runBlocking { try LogSchema.identity($0, path: path) }
    return File(identity: stored, place: place, turns: turns)
  }

  package func append(_ batch: AppendBatch) async throws(EventLogError) -> AppendResult {
    let result = try writeNow { db in try LogAppend(db: db, batch: batch).run() }
    if case .appended = result { hub.wake() }
    return result
  }

  /// Recovers from a full disk once there is room: writes the log of pages back and keeps room aside
  /// again. Returns whether appends are taken again.
  package func recoverSpace() async throws(EventLogError) -> Bool {
    try await perform { [self] db in try recoverSpace(db) }
  }

  /// Closes the file after writing the log of pages back, which is overwritten, so that what is erased
  /// later is not in blocks that were let go of before. Later calls throw `closed`.
  package func close() throws(EventLogError) {
    hub.finish()
    do {
      guard let turns = file.withLock(\.turns) else { return }
      let pages = WriteAheadLog(of: path)
      try turns.close()
      // Nothing is being erased: what a disk that fails here leaves behind keeps nobody from going on.
      try? pages?.overwriteIfUnnamed()
    } catch {
      throw EventLogError(error, path: path)
    }
  }

  package func wakeups() -> AsyncStream<Void> { hub.subscribe() }

  /// Runs `work` in one turn on the connection. It cannot be cancelled half-way: whether a batch was
  /// stored must be known.
  func perform<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value)
    async throws(EventLogError) -> Value
  {
    while true {
      let turns = await turns()
      let result = await turns.run(work).mapError { EventLogError($0, path: path) }
      // The file was closed before its turn came, since another took its place.
      if case .failure(let error) = result, error.code == .closed, !isInUse(turns) { continue }
      return try result.get()
    }
  }

  /// The turns on the file in use, once it is there.
  private func turns() async -> DatabaseTurns {
    while true {
      if let turns = file.withLock(\.turns) { return turns }
      await withCheckedContinuation { continuation in
        let isThere = file.withLock { file in
          if file.turns == nil { file.queue.append(continuation) }
          return file.turns != nil
        }
        if isThere { continuation.resume() }
      }
    }
  }

  private func isInUse(_ turns: DatabaseTurns) -> Bool { file.withLock { $0.turns === turns } }

  /// Closes the file, lets `change` put another in its place, and opens that.
  ///
  /// Whoever reads meanwhile waits. Where the file cannot be opened again the store stays closed and
  /// takes nothing more: `io`.
  func replaceFile(_ change: () throws -> Void) async throws {
    let old = await turns()
    file.withLock { $0.turns = nil }
    var opened: DatabaseTurns? = old
    defer {
      let queue = file.withLock { file in
        file.turns = opened
        defer { file.queue = [] }
        return file.queue
      }
      for waiting in queue { waiting.resume() }
    }
    do {
      // It is not cut off, which would let go of blocks that still hold what goes.
      try old.runBlocking { try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)") }
      let pages = WriteAheadLog(of: path)
      try old.close()
      try pages?.overwriteIfUnnamed()
      try change()
      let new = try Self.openFile(path, creating: nil)
      opened = new.turns
      file.withLock { ($0.identity, $0.place) = (new.identity, new.place) }
    } catch {
      // Which file is there is known only to whoever opens it next.
      refusal.withLock { $0 = .poisoned }
      throw EventLogError(
        .io, "The log could not be put in its place. Start kithd again.", cause: error)
    }
  }

  /// Runs `work` as `perform` does, unless writing is refused, and draws the lesson of a failure.
  func write<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value)
    async throws(EventLogError) -> Value
  {
    try await perform { [self] db in try written(db, work) }
  }

  /// As `write`, on the caller's own thread whoever is at the file. The caller is the one writer,
  /// which has nothing else to do.
  private func writeNow<Value: Sendable>(_ work: (Database) throws -> Value)
    throws(EventLogError) -> Value
  {
    do {
      guard let turns = file.withLock(\.turns) else {
        throw EventLogError(.closed, "The log is being written anew. Try again in a moment.")
      }
      return try turns.runBlocking { db in try written(db, work) }
    } catch {
      throw EventLogError(error, path: path)
    }
  }

  private func written<Value>(_ db: Database, _ work: (Database) throws -> Value) throws -> Value {
    try requireWritable()
    do {
      let value = try work(db)
      try requireInPlace()
      return value
    } catch let error as DatabaseError {
      if error.resultCode == .SQLITE_FULL { _ = try recoverSpace(db) }
      if error.resultCode == .SQLITE_IOERR { refusal.withLock { $0 = .poisoned } }
      throw error
    }
  }

  /// What is recorded in a file that was moved, deleted or replaced meanwhile nobody would find again:
  /// that is told instead of acknowledging it.
  private func requireInPlace() throws {
    if let place = try? FileIdentity(of: path), place == file.withLock(\.place) { return }
    refusal.withLock { $0 = .poisoned }
    throw EventLogError(
      .io,
      "The record at \(path) was moved or replaced while kithd used it, so this was not recorded. "
        + "Start kithd again.")
  }

  private func requireWritable() throws {
    switch refusal.withLock({ $0 }) {
    case .none: return
    case .full:
      guard try ballast.make() else {
        throw EventLogError(.full, EventLogError.fullMessage)
      }
      refusal.withLock { $0 = .none }
    case .poisoned:
      throw EventLogError(
        .io, "The disk failed while recording, so nothing more is recorded. Start kithd again.")
    }
  }

  private func recoverSpace(_ db: Database) throws -> Bool {
    if case .poisoned = refusal.withLock({ $0 }) { return false }
    try ballast.release()
    do {
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_IOERR {
      refusal.withLock { $0 = .poisoned }
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
      // Others took the room meanwhile; the next try begins here again.
      refusal.withLock { $0 = .full }
      return false
    }
    let hasRoom = try ballast.make()
    refusal.withLock { $0 = hasRoom ? .none : .full }
    return hasRoom
  }
}
