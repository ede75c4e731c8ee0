import GRDB

extension SQLiteEventStore {
  /// How many entries up to a place have no body: what was erased, or dropped in a compaction.
  ///
  /// - Parameters:
  ///   - last: the place.
  ///   - limit: how many entries one turn on the log looks at.
  /// - Returns: their number.
  /// - Throws: when the log cannot be read.
  package func bodiless(through last: Int64, limit: Int = 5_000) async throws(EventLogError) -> Int
  {
    var count = 0
    var position: Int64 = 0
    while position < last {
      let start = position
      let page = try await perform { db in
        try Row.fetchOne(
          db,
          sql: """
            SELECT total(gone), max(seq) FROM
            (SELECT seq, body IS NULL AS gone FROM event WHERE seq > ? AND seq <= ?
            ORDER BY seq LIMIT ?)
            """, arguments: [start, last, limit]
        ).map { row -> (gone: Double?, end: Int64?) in (row[0], row[1]) }
      }
      guard let end = page?.end else { break }
      count += Int(page?.gone ?? 0)
      position = end
    }
    return count
  }
}
