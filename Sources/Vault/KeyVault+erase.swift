import GRDB
import PrivateStorage

extension KeyVault {
  /// Destroys keys at `now` (milliseconds since 1970), all or none, durable on return. What they sealed
  /// can never be opened again. Keys that were destroyed before stay as they are.
  package func destroy(_ refs: Set<Int64>, now: Int64) async throws(VaultError) {
    // Whether they are there is looked up again, whatever becomes of it.
    for ref in refs { cache.remove(ref) }
    try await perform { db in
      let statement = try db.cachedStatement(
        sql: """
          UPDATE key SET wrapped = NULL, destroyed_at = ? WHERE ref = ? AND wrapped IS NOT NULL
          """)
      for ref in refs { try statement.execute(arguments: [now, ref]) }
    }
    for ref in refs { cache.remove(ref) }
    try await cutPages()
  }

  /// Whether a scope had keys that were all destroyed.
  package func isDestroyed(_ scope: KeyScope) async throws(VaultError) -> Bool {
    if cache.key(for: scope) != nil { return false }
    return try await perform { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*), count(wrapped) FROM key
            WHERE kind = ? AND ifnull(stream, x'') = ? AND ifnull(subject, -1) = ?
            """),
        arguments: [scope.kind.rawValue, blob(scope.stream ?? []), scope.subject ?? -1])
      let (all, live): (Int, Int) = row.map { ($0[0], $0[1]) } ?? (0, 0)
      return all > 0 && live == 0
    }
  }

  /// Removes every word of keys that were destroyed, durable on return: for a record that is begun
  /// anew, since an entry whose key is not known can only be told from one of another record by it.
  package func forgetDestroyed() async throws(VaultError) {
    try await perform { db in try db.execute(sql: "DELETE FROM key WHERE wrapped IS NULL") }
    try await perform(inTransaction: false) { db in try db.execute(sql: "VACUUM") }
    try await cutPages()
  }

  /// Destroys the keys of all that was folded of the record, durable on return: it holds what entries
  /// say that are under other keys. No word of them stays, since no entry is under them; others are
  /// made when they are next needed.
  package func destroyCacheKeys() async throws(VaultError) {
    let refs = try await perform { db in
      let rows = try KeyRow.all(db).filter(\.record.scope.kind.isOfCache).map(\.record.ref)
      for ref in rows { try db.execute(sql: "DELETE FROM key WHERE ref = ?", arguments: [ref]) }
      return rows
    }
    for ref in refs { cache.remove(ref) }
    try await cutPages()
  }

  /// Cuts the log of pages off, which still holds what was overwritten.
  private func cutPages() async throws(VaultError) {
    try await perform(inTransaction: false) { db in try db.cutLog() }
  }
}
