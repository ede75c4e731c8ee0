import GRDB
import PrivateStorage
import Synchronization

extension KeyVault {
  /// Puts a new wrapping key in the place of the one in force: all live keys are wrapped anew in one
  /// transaction, the write-ahead log is cut off, and the old wrapping key is destroyed. Durable on
  /// return. Keys of destroyed scopes stay destroyed; what is sealed is not touched.
  ///
  /// Whenever the process or the machine stops, one of the two wrapping keys opens all keys, and
  /// opening the vault finds out which.
  ///
  /// Throws when there is no room or the disk fails. The vault goes on as before then, or with the
  /// new key where only the last step failed; that is made up for by the next opening or rotation.
  package func rotateKey() async throws(VaultError) {
    try await perform(inTransaction: false) { [self] db in
      guard !isUncertain.withLock(\.self) else { throw VaultError.uncertain(nil) }
      let old = wrapping.withLock(\.self)
      try finishRotation(old, db)
      let new = KeyWrapping(wrappingKey: try keySource.prepareKey())
      do {
        try db.inImmediateTransaction { try Self.rewrap(db, from: old, to: new, keySource.name) }
      } catch {
        // What was not written for certain must not be thrown away.
        if Self.isRefusedWhole(error) {
          try keySource.discardPreparedKey()
          throw error
        }
        isUncertain.withLock { $0 = true }
        throw VaultError.uncertain(error)
      }
      wrapping.withLock { $0 = new }
      try db.cutLog()
      try keySource.adoptPreparedKey()
    }
  }

  /// Finishes an earlier rotation whose last step failed, before another key is prepared.
  private func finishRotation(_ wrapping: KeyWrapping, _ db: Database) throws {
    guard let prepared = try? keySource.preparedKey(),
      prepared == wrapping.wrappingKey
    else { return }
    try db.cutLog()
    try keySource.adoptPreparedKey()
  }

  private static func rewrap(
    _ db: Database, from old: KeyWrapping, to new: KeyWrapping, _ source: String
  ) throws {
    let update = try db.cachedStatement(sql: "UPDATE key SET wrapped = ? WHERE ref = ?")
    for row in try KeyRow.all(db) {
      guard let wrapped = row.wrapped else { continue }
      let (ref, scope) = (row.record.ref, row.record.scope)
      let key = try old.unwrap(wrapped, ref: ref, scope: scope)
      try update.execute(arguments: [blob(try new.wrap(key, ref: ref, scope: scope)), ref])
    }
    try db.execute(
      sql: "INSERT INTO kek(source, \"check\") VALUES(?, ?)",
      arguments: [source, blob(try new.makeCheck())])
    try db.execute(sql: "DELETE FROM kek WHERE id < ?", arguments: [db.lastInsertedRowID])
  }

  /// Whether a transaction that failed so left nothing behind: what failed was not the disk, or
  /// there was no room to begin with.
  private static func isRefusedWhole(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return error is VaultError }
    return [.SQLITE_FULL, .SQLITE_CORRUPT, .SQLITE_CONSTRAINT].contains(error.resultCode)
  }
}

extension VaultError {
  fileprivate static func uncertain(_ cause: (any Error)?) -> Self {
    Self(
      .io,
      "The disk failed while the keys were being written anew, and both keys are kept until it is"
        + " known which of them counts. Check the disk, then restart kithd.", cause: cause)
  }
}
