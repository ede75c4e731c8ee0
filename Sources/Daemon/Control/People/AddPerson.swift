import ControlAPI
import Domain
import Journal
import Projections

/// Names someone.
enum AddPerson: Verb {
  typealias Method = PeopleInterface.Add

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course, .people(.add(parameters.alias, relation: parameters.relation)))
    let (row, after) = try await services.row(after: outcome, question)
    return Method.Reply(
      receipt: outcome.receipt(PeopleWords.added(row.alias)), person: after.person(row))
  }
}
