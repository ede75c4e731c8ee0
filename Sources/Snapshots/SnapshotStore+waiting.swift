import GRDB
import PrivateStorage
package import Vault

extension SnapshotStore {
  private static let text = [UInt8]("kith waiting plan 1".utf8)

  /// Seals and stores what reminders are planned from while the record is locked, in the place of what
  /// was stored before.
  package func keepWaiting(_ plan: [UInt8], key: NumberedKey) async {
    // Sealing cannot fail with a key of the vault's; without it there is just no plan.
    guard let sealed = try? Seal.seal(plan, key: key.key, associatedData: Self.text) else { return }
    await perform { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO waiting_plan(id, key_ref, sealed) VALUES(1, ?, ?)",
        arguments: [key.ref, blob(sealed)])
    }
  }

  /// What was stored, opened with the key of a number; nil when there is nothing, or it does not open.
  package func waiting(key: (Int64) async -> SealingKey?) async -> [UInt8]? {
    let row = await perform { db in
      try Row.fetchOne(db, sql: "SELECT key_ref, sealed FROM waiting_plan").map { row in
        (ref: row[0] as Int64, sealed: try row.bytes(1) ?? [])
      }
    }
    guard let row = row ?? nil, let key = await key(row.ref) else { return nil }
    // A plan that does not open is as good as none.
    return try? Seal.open(row.sealed, key: key, associatedData: Self.text)
  }
}
