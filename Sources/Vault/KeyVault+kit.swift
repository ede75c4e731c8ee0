import Crypto
import GRDB
import PrivateStorage
import Synchronization

extension KeyVault {
  /// All live keys, in clear, for somebody to keep apart from the backups; without those of what can be
  /// made again from the record.
  ///
  /// - Parameters:
  ///   - log: the 16 bytes of the log's name.
  ///   - now: milliseconds since 1970.
  /// - Returns: the kit.
  /// - Throws: when the keys cannot be read.
  package func recoveryKit(log: [UInt8], now: Int64) async throws(VaultError) -> RecoveryKit {
    var items: [RecoveryKit.Item] = []
    for record in try await records()
    where record.destroyedAt == nil && !record.scope.kind.isOfCache {
      // One that was erased since the list was made is left out.
      guard let key = try await key(ref: record.ref).key else { continue }
      items.append(RecoveryKit.Item(record: record, key: key))
    }
    return RecoveryKit(log: log, madeAt: now, items: items)
  }

  /// Takes in the keys of a kit that are not known here or were given up, in one durable step. What was
  /// erased here stays erased, and where another key lives for the same thing that one stays.
  ///
  /// - Returns: how many were taken in.
  @discardableResult
  package func adopt(_ kit: RecoveryKit) async throws(VaultError) -> Int {
    try await perform { [self] db in
      let ring = ring.withLock(\.self)
      var count = 0
      for item in kit.items {
        let scope = item.record.scope
        let known = try KeyRow.find(db, ref: item.record.ref)?.record
        if let known, !known.isGivenUp { continue }
        if try KeyRow.find(db, scope: scope) != nil { continue }
        try db.execute(sql: "DELETE FROM key WHERE ref = ?", arguments: [item.record.ref])
        let wrapped = try ring.wrapping(for: scope)
          .wrap(item.key, ref: item.record.ref, scope: scope)
        try db.execute(
          sql: """
            INSERT INTO key(ref, kind, stream, subject, wrapped, created_at) VALUES(?,?,?,?,?,?)
            """,
          arguments: [
            item.record.ref, scope.kind.rawValue, blob(scope.stream), scope.subject,
            blob(wrapped), item.record.createdAt,
          ])
        count += 1
      }
      return count
    }
  }

  /// Notes that keys were destroyed, as another vault of the same record has it. Those that are known
  /// here are left as they are.
  package func noteDestroyed(_ records: [KeyRecord]) async throws(VaultError) {
    try await perform { db in
      for record in records where try KeyRow.find(db, ref: record.ref) == nil {
        try db.execute(
          sql: """
            INSERT INTO key(ref, kind, stream, subject, created_at, destroyed_at)
            VALUES(?,?,?,?,?,?)
            """,
          arguments: [
            record.ref, record.scope.kind.rawValue, blob(record.scope.stream), record.scope.subject,
            record.createdAt, record.destroyedAt,
          ])
      }
    }
  }

  /// Notes at `now` (milliseconds since 1970) that keys of these numbers are not to be had: what they
  /// sealed reads as erased until a kit has them. Those that are known are left as they are.
  package func giveUp(refs: Set<Int64>, now: Int64) async throws(VaultError) {
    try await perform { db in
      for ref in refs where try KeyRow.find(db, ref: ref) == nil {
        try db.execute(
          sql: "INSERT INTO key(ref, kind, created_at, destroyed_at) VALUES(?,?,?,?)",
          arguments: [ref, KeyKind.course.rawValue, now, now])
      }
    }
  }
}
