import ControlAPI
import Domain
import Journal
import Projections

/// Calls someone otherwise, or says what they are to the person.
enum ChangePerson: Verb {
  typealias Method = PeopleInterface.Change

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course,
      .people(
        .update(parameters.person, alias: parameters.alias, relation: parameters.relation)))
    let (row, after) = try await services.row(after: outcome, question)
    return Method.Reply(
      receipt: outcome.receipt(PeopleWords.changed(row.alias)), person: after.person(row))
  }
}
