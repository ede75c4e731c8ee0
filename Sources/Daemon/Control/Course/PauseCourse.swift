import ControlAPI
import Domain
import Journal

/// Lets a course rest.
enum PauseCourse: Verb {
  typealias Method = CourseInterface.Pause

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course, .contract(.pause(reason: parameters.reason)))
    return Method.Reply(
      receipt: outcome.receipt("Paused. No reminders come until: kith course resume"))
  }
}
