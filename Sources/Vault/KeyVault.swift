package import Crypto
import GRDB
import PrivateStorage
import Synchronization

/// The keys of everything that is sealed, in `keys.db`, wrapped by one key that lies elsewhere.
///
/// A key is durable before it is first used. Destroying one overwrites its wrapped form and empties
/// the write-ahead log; blocks that a file system or an SSD still keeps of it are useless without the
/// wrapping key. `keys.db` never belongs into a backup of the log, or nothing would ever be erased.
///
/// Where that one key is not a file's, the vault is locked until it is given: then it opens the key of
/// the reminders' ledger alone, which the key file opens by itself.
package final class KeyVault: Sendable {
  let turns: DatabaseTurns
  let keySource: any KeySource
  /// What wraps the keys. It is used within a turn alone, since it changes within one.
  let ring: Mutex<KeyRing>
  /// Whether it is not known which of two wrapping keys the file on disk is written with.
  let isUncertain = Mutex(false)
  let cache: KeyCache
  let path: String

  private init(
    turns: DatabaseTurns, keySource: any KeySource, ring: KeyRing, cache: KeyCache, path: String
  ) {
    self.turns = turns
    self.keySource = keySource
    self.ring = Mutex(ring)
    self.cache = cache
    self.path = path
  }

  /// Opens `keys.db` in `directory`, or makes it together with the source's key when it is new.
  ///
  /// Throws `missingKey`, `unsafeKeyFile`, `damagedKeyFile` or `wrongKey` when the source cannot open
  /// the keys that are there; nothing is changed then. At most `cacheLimit` keys stay unwrapped.
  /// Blocks while it opens.
  package static func open(directory: String, keySource: some KeySource, cacheLimit: Int = 1_024)
    throws(VaultError) -> KeyVault
  {
    let path = directory + "/keys.db"
    do {
      do {
        try PrivateFiles.prepareDirectory(directory)
      } catch {
        throw VaultError(error, path: directory)
      }
      try PrivateFiles.prepareFile(path, in: directory)
      var configuration = Configuration()
      configuration.prepareDatabase { db in try KeyStoreSchema.prepare(db, path: path) }
      let turns = DatabaseTurns(try DatabaseQueue(path: path, configuration: configuration))
      let ring = try turns.runBlocking { db in try KeyRing.read(db, keySource: keySource) }
      return KeyVault(
        turns: turns, keySource: keySource, ring: ring, cache: KeyCache(limit: cacheLimit),
        path: path)
    } catch {
      throw VaultError(error, path: path)
    }
  }

  /// The live key of `scope`, made and stored when there is none; `now` (milliseconds since 1970) is
  /// then its time of making. A scope whose key was destroyed gets a new one under a new number.
  package func key(for scope: KeyScope, now: Int64) async throws(VaultError) -> NumberedKey {
    if let cached = cache.key(for: scope) { return cached }
    let numbered = try await perform { [self] db in
      let wrapping = try ring.withLock(\.self).wrapping(for: scope)
      if let stored = try Self.stored(db, scope: scope, wrapping: wrapping) { return stored }
      let numbered = NumberedKey(ref: try Self.freeRef(db), key: SymmetricKey(size: .bits256))
      try db.cachedStatement(
        sql: "INSERT INTO key(ref, kind, stream, subject, wrapped, created_at) VALUES(?,?,?,?,?,?)"
      ).execute(arguments: [
        numbered.ref, scope.kind.rawValue, blob(scope.stream), scope.subject,
        blob(try wrapping.wrap(numbered.key, ref: numbered.ref, scope: scope)), now,
      ])
      return numbered
    }
    cache.insert(numbered.key, ref: numbered.ref, scope: scope)
    return numbered
  }

  /// The live key of `scope`; nil when there is none. Makes nothing.
  package func existingKey(for scope: KeyScope) async throws(VaultError) -> NumberedKey? {
    if let cached = cache.key(for: scope) { return cached }
    let numbered = try await perform { [self] db in
      try Self.stored(db, scope: scope, wrapping: ring.withLock(\.self).wrapping(for: scope))
    }
    if let numbered { cache.insert(numbered.key, ref: numbered.ref, scope: scope) }
    return numbered
  }

  /// The key of that number.
  package func key(ref: Int64) async throws(VaultError) -> KeyState {
    if let cached = cache.key(ref) { return .available(cached) }
    let found = try await perform { [self] db in
      let ring = ring.withLock(\.self)
      return try KeyRow.find(db, ref: ref).map { row in
        let scope = row.record.scope
        return (
          row,
          try row.wrapped.map { try ring.wrapping(for: scope).unwrap($0, ref: ref, scope: scope) }
        )
      }
    }
    guard let (row, key) = found else { return .unknown }
    guard let key else { return .destroyed }
    cache.insert(key, ref: ref, scope: row.record.scope)
    return .available(key)
  }

  /// The key of that number if it is unwrapped already: for replaying many events without waiting.
  package func cachedKey(ref: Int64) -> SymmetricKey? { cache.key(ref) }

  /// The digest of a command as `Seal.commandDigest` gives it, its key derived once.
  package func commandDigest(_ command: [UInt8], key: NumberedKey) -> [UInt8] {
    Seal.commandDigest(command, commandKey: cache.commandKey(key))
  }

  /// Destroys the key of that number at `now` (milliseconds since 1970), durable on return. What it
  /// sealed can never be opened again. Returns false when it was destroyed before or never known.
  @discardableResult
  package func destroy(ref: Int64, now: Int64) async throws(VaultError) -> Bool {
    let destroyed = try await perform { db in
      try db.execute(
        sql: """
          UPDATE key SET wrapped = NULL, destroyed_at = ? WHERE ref = ? AND wrapped IS NOT NULL
          """, arguments: [now, ref])
      return db.changesCount > 0
    }
    cache.remove(ref)
    // The log of pages still holds the wrapped key until it is written back and cut off.
    try await perform(inTransaction: false) { db in try db.cutLog() }
    return destroyed
  }

  /// All keys with their scopes, in the order of their making, destroyed ones too.
  package func records() async throws(VaultError) -> [KeyRecord] {
    try await perform { db in try KeyRow.all(db).map(\.record) }
  }

  /// Forgets all unwrapped keys; they are read again when they are next needed.
  package func emptyCache() { cache.removeAll() }

  /// Closes the file. Later calls throw.
  package func close() throws(VaultError) {
    lock()
    do { try turns.close() } catch { throw VaultError(error, path: path) }
  }

  /// Runs `work` in one turn on the connection. It cannot be cancelled half-way.
  func perform<Value: Sendable>(
    inTransaction: Bool = true, _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws(VaultError) -> Value {
    let result = await turns.run { db in
      guard inTransaction else { return try work(db) }
      return try db.inImmediateTransaction { try work(db) }
    }
    return try result.mapError { VaultError($0, path: path) }.get()
  }
}

extension KeyVault {
  private static func stored(_ db: Database, scope: KeyScope, wrapping: KeyWrapping) throws
    -> NumberedKey?
  {
    guard let row = try KeyRow.find(db, scope: scope), let wrapped = row.wrapped else {
      return nil
    }
    return NumberedKey(
      ref: row.record.ref,
      key: try wrapping.unwrap(wrapped, ref: row.record.ref, scope: row.record.scope))
  }

  private static func freeRef(_ db: Database) throws -> Int64 {
    // Two in a row taken by chance has odds of one in 10²⁰ even with a million keys.
    for _ in 0..<8 {
      let ref = Int64.random(in: 1..<(1 << 48))
      if try KeyRow.find(db, ref: ref) == nil { return ref }
    }
    throw VaultError(.corrupt, "No free number for a key was found. Run `kith doctor`.")
  }
}

extension Database {
  /// Writes the log of pages back and cuts it off, so that nothing stays in it.
  func cutLog() throws {
    // A row that says "busy" is no error to SQLite; with one connection nobody can be.
    let isBusy = try Bool.fetchOne(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? true
    if isBusy { throw DatabaseError(resultCode: .SQLITE_BUSY) }
  }

  /// Runs `work` in a transaction that takes the write lock at once, and gives back its value.
  func inImmediateTransaction<Value>(_ work: () throws -> Value) throws -> Value {
    var value: Value?
    try inTransaction(.immediate) {
      value = try work()
      return .commit
    }
    guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
    return value
  }
}
