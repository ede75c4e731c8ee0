import ControlAPI
import Domain
import Journal
import Projections

/// Roles, in order of making.
enum ListRoles: Verb {
  typealias Method = RolesInterface.List

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    guard let question = try await services.question(parameters.query) else {
      return Method.Reply(roles: [])
    }
    let all = parameters.all ?? false
    let rows = question.views.roles.inOrder
    let shown = rows.filter { all || question.views.people.isShown($0.person) }
    return Method.Reply(
      roles: shown.map { question.role($0, all: all) },
      leftOut: Apart.leftOut(shown.count < rows.count))
  }
}
