import ControlAPI
import Domain
import Journal
import Projections

/// Records that another part of the course has begun.
enum EnterPhase: Verb {
  typealias Method = CourseInterface.EnterPhase

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course,
      .agreements(
        .enter(Phase(rawValue: parameters.phase.lowercased()), because: parameters.because)))
    return Method.Reply(
      receipt: outcome.receipt("Noted: the \(parameters.phase.lowercased()) phase."))
  }
}
