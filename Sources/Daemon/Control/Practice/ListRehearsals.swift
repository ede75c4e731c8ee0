import ControlAPI
import Domain
import Projections

/// Rehearsed talks, the latest first.
enum ListRehearsals: Verb {
  typealias Method = PracticeInterface.Rehearsals

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(rehearsals: [], more: false)
    }
    let page = try await services.page(
      question, before: parameters.before, limit: parameters.limit,
      keys: try await services.noteKeys(question, nil)
    ) { event in question.shows(event) ? question.rehearsal(event) : nil }
    return Method.Reply(rehearsals: page.rows, more: page.more)
  }
}
