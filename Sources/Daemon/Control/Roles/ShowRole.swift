import ControlAPI
import Domain
import Journal
import Projections

/// One role in full.
enum ShowRole: Verb {
  typealias Method = RolesInterface.Show

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let question = try await services.existing(parameters.query)
    let row = try services.roleRow(parameters.role, question)
    return Method.Reply(
      role: question.role(row), ratings: row.ratings.map { question.strain($0) })
  }
}
