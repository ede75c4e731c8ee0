import ControlAPI
import Domain
import Journal

/// One note.
enum ShowNote: Verb {
  typealias Method = DiaryInterface.ShowNote

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let entry = try services.id(EntryNumber.self, parameters.entry, "entry")
    let event = try await services.entry(entry, question)
    if event == nil, case let refusal = try await services.absence(of: entry, question),
      case .amendment(.erased) = refusal
    {
      throw refusal
    }
    guard let note = event.flatMap({ ListNotes.note($0, nil, question) }) else {
      throw DaemonInterface.NotFound(
        message: "\(entry) is no note. To see them: kith note list")
    }
    return Method.Reply(note: note)
  }
}

extension Services {
  /// One entry of a course as it stands; nil when it is not there or was taken back.
  func entry(_ entry: EntryNumber, _ question: CourseQuestion) async throws -> RecordedEvent? {
    let version = Int64(entry.number)
    guard version <= question.folded.version,
      let opened = try await journal.reader.page(
        question.course.stream, from: version, through: version
      ).first,
      let resolved = try await journal.reader.resolve(opened, question.folded.amendments)
    else { return nil }
    return resolved.isRetracted ? nil : resolved.event
  }
}
