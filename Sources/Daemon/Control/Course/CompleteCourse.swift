import ControlAPI
import Domain
import Journal

/// Closes a course at its agreed end.
enum CompleteCourse: Verb {
  typealias Method = CourseInterface.Complete

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(
      question.course, .contract(.complete(note: parameters.note)))
    return Method.Reply(
      receipt: outcome.receipt(CourseWords.finished, notices: [CourseWords.takeAlong]))
  }
}
