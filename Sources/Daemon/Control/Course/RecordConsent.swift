import ControlAPI
import Domain
import Journal
import Projections

/// Records that the person agreed to something.
enum RecordConsent: Verb {
  typealias Method = CourseInterface.RecordConsent

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course,
      .agreements(.recordConsent(scope: parameters.scope, note: parameters.note)))
    return Method.Reply(
      receipt: outcome.receipt("Kept. You can take it back at any time: kith consent withdraw"))
  }
}
