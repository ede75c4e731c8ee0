import ControlAPI
import Domain
import Journal
import Projections

/// Takes someone off the list.
enum RemovePerson: Verb {
  typealias Method = PeopleInterface.Remove

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(question.course, .people(.remove(parameters.person)))
    return Method.Reply(
      receipt: outcome.receipt(PeopleWords.removed, notices: [PeopleWords.comeBack]))
  }
}
