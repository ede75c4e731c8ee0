import ControlAPI
import Domain
import Journal

/// Keeps something that a person writes.
enum WriteNote: Verb {
  typealias Method = DiaryInterface.WriteNote

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let homework = try parameters.homework.map {
      try services.id(HomeworkID.self, $0, "homework")
    }
    let outcome = try await recording.record(
      question.course,
      .diary(.writeNote(text: parameters.text, about: parameters.about, homework: homework)))
    let note = outcome.entries.last {
      if case .diary? = $0.courseEvent?.event { true } else { false }
    }
    let entry = note.map { " (e\($0.version))" } ?? ""
    // A note that is dated back says where it went.
    let when = outcome.entries.last.flatMap { entry in
      parameters.command?.at.map { _ in ", \(question.wording.moment(entry.body.occurredAt).text)" }
    }
    return Method.Reply(
      receipt: outcome.receipt("Kept\(when ?? "")\(entry).", notices: counted(homework)))
  }

  private static func counted(_ homework: HomeworkID?) -> [String] {
    homework.map { ["It counts for \($0) too."] } ?? []
  }
}
