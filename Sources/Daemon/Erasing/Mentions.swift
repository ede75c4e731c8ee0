import Domain
import EventLog
import Journal

/// Where else somebody's name stands.
struct Mentions {
  /// How many entries have it, in all that is kept.
  private(set) var count = 0
  /// Those of the same course, the first first.
  private(set) var inCourse: [EntryNumber] = []

  /// Looks through the whole record for whatever they were called; what goes is not counted.
  init(of names: Set<String>, outside erasure: Erasure, _ services: Services) async throws {
    let names = names.map { $0.lowercased() }
    guard !names.isEmpty else { return }
    var (count, inCourse) = (0, [EntryNumber]())
    try await services.store.forEachPage(after: 0) { page in
      for opened in try await services.journal.reader.opener.open(page.events) {
        let isOwn = opened.stored.stream == erasure.course?.stream
        if erasure.keys.contains(opened.stored.keyRef) { continue }
        if isOwn, erasure.entries.contains(opened.version) { continue }
        guard opened.body?.mentions(names) ?? false else { continue }
        count += 1
        if isOwn { inCourse.append(EntryNumber(number: Int(opened.version))) }
      }
      return true
    }
    (self.count, self.inCourse) = (count, inCourse)
  }
}
