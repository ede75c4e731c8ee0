import GRDB
import PrivateStorage

extension SQLiteEventStore {
  /// Writes the log anew beside the one in use, reads it back, and puts it in its place.
  ///
  /// Reading goes on meanwhile; whoever writes must wait until it is done. The old file stays in use
  /// until a rename that is atomic and durable; what a crash leaves beside it is removed at the next
  /// opening. The bytes of the old file are then overwritten.
  package func compact(_ compaction: Compaction) async throws(EventLogError) -> CompactionResult {
    do {
      let schema = try await perform { db in try Self.schema(db) }
      var next = identity
      if compaction.isOfEverything { next.epoch += 1 }
      var copy = try LogCopy(
        of: path, in: directory, schema: schema, identity: next, compaction)
      do {
        let result = try await fill(&copy, schema, compaction)
        try await swap(in: copy.path)
        return result
      } catch {
        // What was begun is no use to anybody, and is removed at the next opening at the latest.
        try? LogCopy.removeLeftovers(of: path)
        throw error
      }
    } catch {
      throw EventLogError(error, path: path)
    }
  }

  private func fill(
    _ copy: inout LogCopy, _ schema: [LogCopy.Table], _ compaction: Compaction
  ) async throws -> CompactionResult {
    while !compaction.isOfEverything {
      let page = try await readAll(after: copy.position, through: nil, limit: EventPage.limit)
      if page.events.isEmpty { break }
      try copy.take(page.events)
    }
    try copy.close()
    if !compaction.isOfEverything {
      let (finished, tables) = (copy, schema.filter { $0.sql.hasPrefix("CREATE TABLE") })
      try await perform { db in try finished.takeTables(of: tables, over: db) }
    }
    return try copy.verify()
  }

  /// Tables first, then indexes, then triggers.
  private static func schema(_ db: Database) throws -> [LogCopy.Table] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
        ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid
        """
    ).map { LogCopy.Table(name: $0["name"], sql: $0["sql"]) }
  }

  /// Puts the new file in the place of the old one.
  private func swap(in copy: String) async throws {
    try await replaceFile { [path, directory] in
      // A write-ahead log of the old file would be taken for the new one's.
      for suffix in ["-wal", "-shm", "-journal"] {
        try PrivateFiles.remove(path + suffix)
        try PrivateFiles.remove(copy + suffix)
      }
      try PrivateFiles.supersede(path, with: copy, in: directory)
    }
  }
}
