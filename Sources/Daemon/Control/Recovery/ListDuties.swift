import ControlAPI
import Domain
import Projections

/// What can wait now.
enum ListDuties: Verb {
  typealias Method = RecoveryInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(duties: [])
    }
    let list = question.views.recovery
    let rows = list.waiting + (parameters.all ?? false ? list.takenUp : [])
    return Method.Reply(duties: rows.map { question.duty($0) }, review: question.recoveryReview)
  }
}
