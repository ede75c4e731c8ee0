import ControlAPI
import Domain
import Journal
import Projections

/// Puts someone in a ring of the circle.
enum PlacePerson: Verb {
  typealias Method = PeopleInterface.Place

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    guard let ring = PeopleWords.ring(typed: parameters.ring) else {
      throw DaemonInterface.Invalid(parameter: "ring", message: PeopleWords.noSuchRing)
    }
    let outcome = try await recording.record(
      question.course, .people(.place(parameters.person, ring: ring)))
    let (row, after) = try await services.row(after: outcome, question)
    return Method.Reply(
      receipt: outcome.receipt(
        PeopleWords.placed(row.alias, ring),
        notices: outcome.newcomers + [PeopleWords.beside(place: row.state)].compactMap(\.self)),
      person: after.person(row))
  }
}
