import ControlAPI
import Domain
import Journal
import Projections

/// Rates how heavy a role is.
enum RateRoleStrain: Verb {
  typealias Method = RolesInterface.RateStrain

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let id = try services.roleID(parameters.role, question)
    let outcome = try await recording.record(
      question.course,
      .roles(.rateStrain(id, strain: parameters.value, note: parameters.note)))
    return Method.Reply(
      receipt: outcome.receipt(PeopleWords.strain(id, parameters.value)),
      role: try await services.role(id, after: question))
  }
}
