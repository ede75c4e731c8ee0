import ControlAPI
import Domain
import Journal
import Projections

/// Describes a role.
enum AddRole: Verb {
  typealias Method = RolesInterface.Add

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course,
      .roles(
        .describe(name: parameters.name, person: parameters.person, note: parameters.note)))
    let id = outcome.entries.compactMap { entry -> RoleID? in
      if case .roles(.described(let role))? = entry.courseEvent?.event { role.role } else { nil }
    }.first
    guard let id else { throw JournalError.unknownCourse }
    return Method.Reply(
      receipt: outcome.receipt(
        PeopleWords.roleAdded(id),
        notices: outcome.newcomers + question.notices(naming: parameters.person)),
      role: try await services.role(id, after: question))
  }
}
