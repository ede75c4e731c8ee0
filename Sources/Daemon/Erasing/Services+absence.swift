import Domain
import Journal

extension Services {
  /// Why an entry cannot be had: it was erased, or never was.
  func absence(of entry: EntryNumber, _ question: CourseQuestion) async throws -> JournalError {
    let version = Int64(entry.number)
    guard version > 0, version <= question.folded.version,
      let opened = try await journal.reader.page(
        question.course.stream, from: version, through: version
      ).first, opened.body == nil
    else { return .amendment(.unknown(entry)) }
    return .amendment(.erased(entry))
  }
}
