package import Domain
import EventLog

extension Journal {
  /// Checks that what an entry says may be erased: that nothing that still counts depends on it.
  ///
  /// - Throws: `JournalError.amendment`.
  package func checkErasable(_ entry: EntryNumber, in course: CourseID) async throws {
    let version = Int64(entry.number)
    guard let opened = try await reader.page(course.stream, from: version, through: version).first
    else { throw JournalError.amendment(.unknown(entry)) }
    guard let body = opened.body else { throw JournalError.amendment(.erased(entry)) }
    guard let folded = try await reader.fold(Course.self, course) else {
      throw JournalError.unknownCourse
    }
    let amendments = folded.amendments
    switch body.payload {
    case .amendment(.retracted), .course(.erasing), .course(.contract(.begun)):
      throw JournalError.amendment(.notErasable(entry))
    case .amendment(.corrected(let target, _, _)):
      // A correction that does not count any more bears nothing.
      guard amendments.word(on: Int64(target.number))?.by == version else { return }
    case .course:
      if amendments.isRetracted(version) { return }
    case .profile, .plan, .reminder: throw JournalError.amendment(.notErasable(entry))
    }
    try await check([.retracted(entry)], course, amendments)
  }
}
