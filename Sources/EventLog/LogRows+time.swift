import GRDB
import PrivateStorage

/// Finding the log as it was known at an instant.
///
/// The clock may step back, so `recorded_at` does not rise with `seq`, and an index by time could not
/// answer "the last place at or before": it would have to look at every earlier event. Instead
/// `clock_run` holds one row for each stretch in which the clock did not fall: one for the whole log,
/// and one more for each step back. The newest stretch that begins early enough holds the answer, and
/// within a stretch bisection finds it: some twenty reads in a million events, and nothing more to
/// write per event.
extension LogRows {
  /// The place of the last event recorded at or before `instant`; 0 when there is none.
  func lastSeq(recordedAtOrBefore instant: Int64) throws -> Int64 {
    guard let run = try runs(beginningAtOrBefore: instant, limit: 1).first else { return 0 }
    var low = run.lowerBound
    var high = run.upperBound
    while low < high {
      // Places may have gaps: what is looked at is the last event up to the middle.
      let middle = low + (high - low + 1) / 2
      let event = try first(
        "SELECT seq, recorded_at FROM event WHERE seq <= ? ORDER BY seq DESC LIMIT 1", [middle]
      ) { row -> (seq: Int64, recordedAt: Int64) in (row[0], row[1]) }
      guard let event else { break }
      if event.recordedAt <= instant { low = middle } else { high = event.seq - 1 }
    }
    return try first("SELECT seq FROM event WHERE seq <= ? ORDER BY seq DESC LIMIT 1", [low]) {
      $0[0]
    } ?? 0
  }

  /// The last event of `stream` recorded at or before `instant`. A stretch may hold none of the
  /// stream's, so older ones are tried too: as many as the clock stepped back.
  func lastHead(of stream: StreamID, recordedAtOrBefore instant: Int64) throws -> StreamHead? {
    for run in try runs(beginningAtOrBefore: instant, limit: .max) {
      let before = try lastVersion(of: stream, atOrBefore: run.lowerBound - 1)
      let last = try lastVersion(of: stream, atOrBefore: run.upperBound)
      let found = try bisect(from: before, to: last) { version in
        let recordedAt: Int64? = try first(
          "SELECT recorded_at FROM event WHERE stream = ? AND version = ?", [blob(stream), version]
        ) { $0[0] }
        return recordedAt.map { $0 <= instant } ?? false
      }
      if found > before { return try head(of: stream, version: found) }
    }
    return nil
  }

  /// The last event of `stream` at or before place `seq`: versions rise with places.
  func head(of stream: StreamID, atOrBefore seq: Int64) throws -> StreamHead? {
    try head(of: stream, version: lastVersion(of: stream, atOrBefore: seq))
  }

  private func lastVersion(of stream: StreamID, atOrBefore seq: Int64) throws -> Int64 {
    guard let head = try head(of: stream) else { return 0 }
    if head.seq <= seq { return head.version }
    return try bisect(from: 0, to: head.version) { version in
      let place: Int64? = try first(
        "SELECT seq FROM event WHERE stream = ? AND version = ?", [blob(stream), version]
      ) { $0[0] }
      return place.map { $0 <= seq } ?? false
    }
  }

  /// The greatest number in `low...high` that holds; `low` is taken to hold.
  private func bisect(from low: Int64, to high: Int64, holds: (Int64) throws -> Bool) rethrows
    -> Int64
  {
    var low = low
    var high = high
    while low < high {
      let middle = low + (high - low + 1) / 2
      if try holds(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The stretches that begin at or before `instant`, as places, the newest first.
  private func runs(beginningAtOrBefore instant: Int64, limit: Int64) throws
    -> [ClosedRange<Int64>]
  {
    let end = try head()
    let statement = try db.cachedStatement(
      sql: """
        SELECT first_seq, (SELECT min(first_seq) FROM clock_run n WHERE n.first_seq > r.first_seq)
        FROM clock_run r WHERE first_at <= ? ORDER BY first_seq DESC LIMIT ?
        """)
    return try Row.fetchAll(statement, arguments: [instant, limit]).map { row in
      let first: Int64 = row[0]
      let next: Int64? = row[1]
      return first...max(first, next.map { $0 - 1 } ?? end)
    }
  }
}
