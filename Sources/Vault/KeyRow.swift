import GRDB
import PrivateStorage

/// A row of the key table.
struct KeyRow {
  let record: KeyRecord
  /// The wrapped key; nil when it was destroyed.
  let wrapped: [UInt8]?

  private static let columns = "ref, kind, stream, subject, wrapped, created_at, destroyed_at"

  static func find(_ db: Database, ref: Int64) throws -> Self? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM key WHERE ref = ?")
    return try Row.fetchOne(statement, arguments: [ref]).map(Self.init)
  }

  /// The live key of a scope.
  static func find(_ db: Database, scope: KeyScope) throws -> Self? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns) FROM key
        WHERE kind = ? AND ifnull(stream, x'') = ? AND ifnull(subject, -1) = ?
          AND wrapped IS NOT NULL
        """)
    return try Row.fetchOne(
      statement,
      arguments: [scope.kind.rawValue, blob(scope.stream ?? []), scope.subject ?? -1]
    ).map(Self.init)
  }

  static func all(_ db: Database) throws -> [Self] {
    try Row.fetchAll(db, sql: "SELECT \(columns) FROM key ORDER BY created_at, ref").map(Self.init)
  }

  private init(_ row: Row) throws {
    guard let kind = KeyKind(rawValue: row[1]) else {
      throw VaultError(
        .newerFormat, "A key is of a kind that this Kith does not know. Install the newer one.")
    }
    record = KeyRecord(
      ref: row[0], scope: KeyScope(kind, stream: try row.bytes(2), subject: row[3]),
      createdAt: row[5], destroyedAt: row[6])
    wrapped = try row.bytes(4)
  }
}
