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
    let all = parameters.closed ?? false
    let rows = question.views.goals.inOrder.filter { all || $0.status == .live }
    let shown = rows.filter { all || question.views.people.isShown($0.person) }
    return Method.Reply(
      goals: shown.map { question.goal($0, all: all) },
      attainment: question.views.goals.attainment,
      leftOut: Apart.leftOut(shown.count < rows.count))
  }
}
