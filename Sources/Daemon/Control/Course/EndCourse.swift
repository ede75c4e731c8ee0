import ControlAPI
import Domain
import Journal

/// Closes a course before its agreed end.
enum EndCourse: Verb {
  typealias Method = CourseInterface.End

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course, .contract(.endEarly(reason: parameters.reason)))
    return Method.Reply(
      receipt: outcome.receipt(CourseWords.endedEarly, notices: [CourseWords.takeAlong]))
  }
}
