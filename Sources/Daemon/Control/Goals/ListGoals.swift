import ControlAPI
import Domain
import Projections

/// Goals, the live ones first.
enum ListGoals: Verb {
  typealias Method = GoalsInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(goals: [])
    }
    let rows = question.views.goals.inOrder.filter {
      parameters.closed ?? false
        || $0.status == .live && question.views.people.isShown($0.person)
    }
    return Method.Reply(
      goals: rows.map { question.goal($0) }, attainment: question.views.goals.attainment)
  }
}
