import ControlAPI
import Domain
import Projections

/// What is begun and not finished.
enum ListDrafts: Verb {
  typealias Method = DraftsInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(drafts: [])
    }
    return Method.Reply(drafts: question.views.drafts.inOrder.map { question.draft($0) })
  }
}
