import GRDB

extension SQLiteEventStore {
  /// How many entries up to a place have no body, or one that nothing opens: what was erased.
  ///
  /// - Parameters:
  ///   - last: the place.
  ///   - destroyed: keys of which nothing opens what they sealed.
  ///   - limit: how many entries one turn on the log looks at.
  /// - Returns: their number.
  /// - Throws: when the log cannot be read.
  package func bodiless(through last: Int64, orUnder destroyed: Set<Int64> = [], limit: Int = 5_000)
    async throws(EventLogError) -> Int
  {
    let keys = destroyed.map(String.init).joined(separator: ",")
    var count = 0
    var position: Int64 = 0
    while position < last {
      let start = position
      let page = try await perform { db in
        try Row.fetchOne(
          db,
          sql: """
            SELECT total(gone), max(seq) FROM
            (SELECT seq, (body IS NULL OR key_ref IN (\(keys))) AS gone FROM event WHERE seq > ? AND seq <= ?
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
