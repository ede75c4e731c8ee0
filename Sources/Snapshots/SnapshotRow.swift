import GRDB
import PrivateStorage
import Vault

/// A row of the snapshot table.
struct SnapshotRow {
  let place: SnapshotPlace
  let sealed: [UInt8]

  static func put(_ db: Database, place: SnapshotPlace, sealed: [UInt8]) throws {
    try db.inTransaction(.immediate) {
      let lastKept =
        try Int64.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT max(version) FROM snapshot
              WHERE stream = ? AND view = ? AND version < ? AND kept = 1 AND log_id = ?
                AND code_version = ?
              """),
          arguments: [
            blob(place.stream), place.view, place.version, blob(place.log), place.codeVersion,
          ]) ?? 0
      let kept =
        place.version / SnapshotStore.keptEvery > lastKept / SnapshotStore.keptEvery
      // Snapshots of another log or code are of no use any more. Later ones stay: looking back may
      // store an earlier one.
      try db.cachedStatement(
        sql: """
          DELETE FROM snapshot WHERE stream = ? AND view = ?
            AND (version = ? OR version < ? AND kept = 0 OR log_id <> ? OR code_version <> ?)
          """
      ).execute(arguments: [
        blob(place.stream), place.view, place.version, place.version, blob(place.log),
        place.codeVersion,
      ])
      try db.cachedStatement(
        sql: """
          INSERT INTO snapshot(stream, view, version, seq, log_id, head_hash, code_version,
            recorded_at, key_ref, kept, sealed) VALUES(?,?,?,?,?,?,?,?,?,?,?)
          """
      ).execute(arguments: [
        blob(place.stream), place.view, place.version, place.seq, blob(place.log),
        blob(place.headHash), place.codeVersion, place.recordedAt, place.keyRef, kept,
        blob(sealed),
      ])
      return .commit
    }
  }

  static func latest(_ db: Database, _ query: SnapshotQuery) throws -> Self? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT version, seq, head_hash, recorded_at, key_ref, sealed FROM snapshot
        WHERE stream = ? AND view = ? AND version <= ? AND log_id = ? AND code_version = ?
        ORDER BY version DESC LIMIT 1
        """)
    let row = try Row.fetchOne(
      statement,
      arguments: [
        blob(query.stream), query.view, query.atOrBefore ?? .max, blob(query.log),
        query.codeVersion,
      ])
    return try row.map { row in
      Self(
        place: SnapshotPlace(
          stream: query.stream, view: query.view, version: row[0], seq: row[1], log: query.log,
          headHash: try row.bytes(2) ?? [], codeVersion: query.codeVersion, recordedAt: row[3],
          keyRef: row[4]),
        sealed: try row.bytes(5) ?? [])
    }
  }
}
