import ControlAPI
import Domain
import Journal
import Projections

/// Goes on after a pause.
enum ResumeCourse: Verb {
  typealias Method = CourseInterface.Resume

  static func answer(
    _ parameters: Method.Parameters, _ services: Services
  ) async throws -> Method.Reply {
    let recording = try Recording(parameters.command, Method.name, parameters, services)
    let question = try await services.recordedCourse(parameters.command)
    let outcome = try await recording.record(question.course, .contract(.resume))
    let next = question.views.schedule.next(after: question.wording.now, question.wording.zones)
    return Method.Reply(
      receipt: outcome.receipt(
        "The course goes on. " + (next.map { question.sentence($0) } ?? "No session is planned.")))
  }
}
