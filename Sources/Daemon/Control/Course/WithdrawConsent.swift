import ControlAPI
import Domain
import Journal
import Projections

/// Records that the person took an agreement back.
enum WithdrawConsent: Verb {
  typealias Method = CourseInterface.WithdrawConsent

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course,
      .agreements(.withdrawConsent(scope: parameters.scope, reason: parameters.reason)))
    return Method.Reply(
      receipt: outcome.receipt("Taken back here. Kith tells nobody; you do."))
  }
}
