import Domain
import EventLog
import Journal

extension Services {
  /// Entries of a course that `pick` takes, the latest first, amendments applied, read in pages from
  /// the end.
  ///
  /// - Parameters:
  ///   - question: the course, and up to where.
  ///   - before: only entries before this one.
  ///   - keys: only entries sealed with one of these, where that narrows the search.
  ///   - recordedSince: reading ends where an entry was recorded before this.
  ///   - limit: how many at most.
  ///   - pick: gives what is wanted of an entry, or nil.
  /// - Returns: what was picked, the latest first.
  /// - Throws: `JournalError.storage`, or what `pick` throws.
  func entries<Value>(
    _ question: CourseQuestion, before: Int64? = nil, keys: Set<Int64>? = nil,
    recordedSince: Timestamp? = nil, matching limit: Int, _ pick: (RecordedEvent) throws -> Value?
  ) async throws -> [Value] {
    var found: [Value] = []
    var next: Int64? = min(before ?? .max, question.folded.version + 1)
    while let start = next, found.count < limit {
      let page: [StoredEvent]
      if let keys {
        let filtered = try await store.readBackwards(
          question.course.stream, keyRefs: keys, before: start, limit: 200)
        (page, next) = (filtered.events, filtered.before)
      } else {
        page = try await store.readBackwards(question.course.stream, before: start, limit: 200)
        next = page.last.map(\.version)
      }
      for opened in try await journal.reader.opener.open(page) {
        guard found.count < limit else { break }
        if let recordedSince, let time = opened.time, time.recordedAt < recordedSince {
          return found
        }
        guard
          let resolved = try await journal.reader.resolve(opened, question.folded.amendments),
          !resolved.isRetracted
        else { continue }
        if let value = try pick(resolved.event) { found.append(value) }
      }
      if next == 1 { next = nil }
    }
    return found
  }
}
