import ControlAPI
import Domain
import Projections

/// Something begun, with its answers.
enum ShowDraft: Verb {
  typealias Method = DraftsInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let row = try services.draftRow(parameters.draft, question)
    let answers = try await services.answers(of: row, question)
    return Method.Reply(
      draft: question.draft(row, person: question.draftPerson(answers)),
      answers: answers.map { answer in
        let isName = DraftPerson.fields.contains(answer.field)
        return DraftsInterface.Answer(
          field: answer.field,
          text: (isName ? question.draftPerson([answer]) : nil) ?? answer.text)
      })
  }
}

extension Services {
  /// What is begun under this name.
  ///
  /// - Parameters:
  ///   - text: the name: "d1".
  ///   - question: the course.
  /// - Returns: what is known of it without its words.
  /// - Throws: `org.kith.Daemon.NotFound` when nothing of that name is waiting.
  func draftRow(_ text: String, _ question: CourseQuestion) throws -> OpenDrafts.Row {
    let id = try id(DraftID.self, text, "draft")
    guard let row = question.views.drafts.rows[id] else {
      throw DaemonInterface.NotFound(message: DraftRefusal.unknown(id).sentence)
    }
    return row
  }

  /// The draft that a command finishes, by its name.
  func draftID(_ text: String?) throws -> DraftID? {
    try text.map { try id(DraftID.self, $0, "draft") }
  }

  /// All answers so far of something begun.
  func answers(
    of row: OpenDrafts.Row, _ question: CourseQuestion
  ) async throws -> [DraftAnswer] {
    guard case .drafts(.saved(let saved))? = try await entry(row.entry, question)?.event else {
      return []
    }
    return saved.answers
  }
}
